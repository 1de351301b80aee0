import type { Rect } from '../../geometry.ts';
import { finding, pairs } from './finding.ts';
import { sharedArea } from './measure.ts';
import { hasInk, type Picture, type PictureRule } from './picture.ts';

/** Part of an arrow's label on a box, a zone's title, scenery, or another label. */
export const labelOverlap: PictureRule = (picture) => {
  const { labels } = picture;
  const onThings = labels.flatMap((part) =>
    obstacles(picture).flatMap(({ what, box }) => {
      const shared = sharedArea(part.box, box);
      if (!shared) return [];
      return [finding('label-overlap', part.edge.pointer, `${part.what} stands on ${what}`, { ...shared })];
    }),
  );
  const onLabels = pairs(labels, (a, b) => {
    const shared = sharedArea(a.box, b.box);
    if (!shared) return [];
    return [finding('label-overlap', b.edge.pointer, `${b.what} stands on ${a.what}`, { ...shared })];
  });
  return [...onThings, ...onLabels];
};

function obstacles({ layout, texts }: Picture): readonly { readonly what: string; readonly box: Rect }[] {
  const titles = texts.filter((t) => t.role === 'zone-title' && hasInk(t));
  return [
    ...layout.nodes.map((n) => ({ what: `node "${n.id}"`, box: n })),
    ...titles.map((t) => ({ what: `the zone title "${t.text}"`, box: t.ink })),
    ...layout.context.map((c) => ({ what: `scenery "${c.icon}"`, box: c.box })),
  ];
}
