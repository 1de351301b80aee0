import type { Rect } from '../../geometry.ts';
import type { PlacedPanel } from '../../layout/layout.ts';
import { finding, pairs } from './finding.ts';
import { lengthInside, sharedArea } from './measure.ts';
import type { Picture, PictureRule } from './picture.ts';

/** Header, legend, key or notes on the diagram or on each other. */
export const panelOverlap: PictureRule = (picture) => [
  ...pairs(picture.layout.panels, (a, b) => {
    const shared = sharedArea(a.box, b.box);
    return shared ? [finding('panel-overlap', '', `the ${b.role} stands on the ${a.role}`, { ...shared })] : [];
  }),
  ...picture.layout.panels.flatMap((panel) => [...onThings(picture, panel), ...onLines(picture, panel)]),
];

function onThings({ layout, labels }: Picture, panel: PlacedPanel) {
  const things: readonly { readonly what: string; readonly pointer: string; readonly box: Rect }[] = [
    ...layout.nodes.map((n) => ({ what: `node "${n.id}"`, pointer: n.pointer, box: n })),
    ...layout.zones.map((z) => ({ what: `zone "${z.id}"`, pointer: z.pointer, box: z })),
    ...layout.context.map((c) => ({ what: `scenery "${c.icon}"`, pointer: c.pointer, box: c.box })),
    ...labels.map((l) => ({ what: l.what, pointer: l.edge.pointer, box: l.box })),
  ];
  return things.flatMap(({ what, pointer, box }) => {
    const shared = sharedArea(panel.box, box);
    return shared ? [finding('panel-overlap', pointer, `the ${panel.role} stands on ${what}`, { ...shared })] : [];
  });
}

function onLines({ strokes }: Picture, panel: PlacedPanel) {
  return strokes.flatMap(({ edge, a, b }) => {
    const px = lengthInside(panel.box, a, b);
    if (px === 0) return [];
    const message = `the arrow "${edge.from}" to "${edge.to}" runs through the ${panel.role}`;
    return [finding('panel-overlap', edge.pointer, message, { px })];
  });
}
