import type { Rect } from '../../geometry.ts';
import type { RoutedEdge } from '../../layout/layout.ts';
import { finding, LAY_OUT_ANEW, pairs } from './finding.ts';
import { distanceToLine, gapBetween, sidesOf } from './measure.ts';
import { hasInk, type LabelPart, type Picture, type PictureRule } from './picture.ts';

/** Room that every part of a label has around it, px. */
const LEAST = 4;
/** Rounding of places, px. */
const SLACK = 0.05;

/** A label too near to a box, a zone's title or border, a foreign arrow, a lifeline or another label. What overlaps has rules of its own. */
export const labelClearance: PictureRule = (picture) => [
  ...picture.labels.flatMap((part) => [...besideThings(picture, part), ...besideLines(picture, part)]),
  ...pairs(picture.labels, (a, b) =>
    a.edge === b.edge ? [] : tooNear(b.edge, gapBetween(a.box, b.box), `${b.what} stands @ px beside ${a.what}`),
  ),
];

function besideThings({ layout, texts }: Picture, part: LabelPart) {
  const titles = texts.filter((t) => t.role === 'zone-title' && hasInk(t));
  const things = [
    ...layout.nodes.map((n) => ({ what: `node "${n.id}"`, box: n })),
    ...titles.map((t) => ({ what: `the zone title "${t.text}"`, box: t.ink })),
    ...layout.context.map((c) => ({ what: `scenery "${c.icon}"`, box: c.box })),
  ];
  const borders = layout.zones.map((z) => ({ what: `the border of zone "${z.id}"`, px: distanceToSides(part.box, z) }));
  return [...things.map(({ what, box }) => ({ what, px: gapBetween(part.box, box) })), ...borders].flatMap(
    ({ what, px }) => tooNear(part.edge, px, `${part.what} stands @ px beside ${what}`),
  );
}

function besideLines({ layout, strokes }: Picture, part: LabelPart) {
  const arrows = strokes
    .filter(({ edge }) => edge !== part.edge)
    .map(({ edge, a, b }) => ({ what: `the arrow "${edge.from}" to "${edge.to}"`, a, b }));
  const lifelines = layout.lifelines.map(({ node, from, to }) => ({
    what: `the lifeline of "${node}"`,
    a: from,
    b: to,
  }));
  return [...arrows, ...lifelines].flatMap(({ what, a, b }) =>
    tooNear(part.edge, distanceToLine(part.box, a, b), `${part.what} stands @ px beside ${what}`),
  );
}

const distanceToSides = (box: Rect, zone: Rect): number =>
  Math.min(...sidesOf(zone).map(([a, b]) => distanceToLine(box, a, b)));

/** `message` has an @ where the distance belongs. */
function tooNear(edge: RoutedEdge, px: number, message: string) {
  if (px === 0 || px >= LEAST - SLACK) return [];
  const evidence = { px, min: LEAST };
  return [finding('label-clearance', edge.pointer, message.replace('@', String(px)), evidence, LAY_OUT_ANEW)];
}
