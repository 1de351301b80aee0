import type { Rect } from '../../geometry.ts';
import { finding } from './finding.ts';
import { lengthInside, sharedArea } from './measure.ts';
import { type Hanger, hangersOf, hasInk, type Picture, type PictureRule } from './picture.ts';

/** A number or protocol of a box on another box, its number or protocol, a label, a zone's title, scenery or an arrow. */
export const tagOverlap: PictureRule = (picture) =>
  hangersOf(picture.layout).flatMap((hanger) => [...onThings(picture, hanger), ...onLines(picture, hanger)]);

function onThings(picture: Picture, { node, what, box }: Hanger) {
  return obstacles(picture, node.id).flatMap((thing) => {
    const shared = sharedArea(box, thing.box);
    return shared ? [finding('tag-overlap', node.pointer, `${what} stands on ${thing.what}`, { ...shared })] : [];
  });
}

function obstacles({ layout, labels, texts }: Picture, own: string): readonly { what: string; box: Rect }[] {
  const titles = texts.filter((t) => t.role === 'zone-title' && hasInk(t));
  return [
    ...layout.nodes.filter(({ id }) => id !== own).map((n) => ({ what: `node "${n.id}"`, box: n })),
    // Each pair once: a box is before its later neighbours.
    ...hangersOf(layout).filter(({ node }) => node.id < own),
    ...labels,
    ...titles.map((t) => ({ what: `the zone title "${t.text}"`, box: t.ink })),
    ...layout.context.map((c) => ({ what: `scenery "${c.icon}"`, box: c.box })),
  ];
}

function onLines({ strokes }: Picture, { node, what, box }: Hanger) {
  return strokes.flatMap(({ edge, a, b }) => {
    const px = lengthInside(box, a, b);
    if (px === 0) return [];
    const message = `the arrow "${edge.from}" to "${edge.to}" runs through ${what}`;
    return [finding('tag-overlap', node.pointer, message, { px })];
  });
}
