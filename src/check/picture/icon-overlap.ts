import type { Rect } from '../../geometry.ts';
import type { Layout } from '../../layout/layout.ts';
import { finding, pairs } from './finding.ts';
import { sharedArea, stickingOut } from './measure.ts';
import { hangersOf, hasInk, type Picture, type PictureRule } from './picture.ts';

/** An icon of a box, or one that stands free as scenery. */
interface Icon {
  readonly what: string;
  /** The sidecar's name of what it belongs to. */
  readonly owner: string;
  readonly pointer: string;
  readonly box: Rect;
}

/** An icon on another, under foreign text, number or protocol, outside its box, or cut by the border of a zone. */
export const iconOverlap: PictureRule = (picture) => {
  const icons = iconsOf(picture.layout);
  return [
    ...pairs(icons, (a, b) => {
      const shared = sharedArea(a.box, b.box);
      return shared ? [finding('icon-overlap', b.pointer, `${b.what} stands on ${a.what}`, { ...shared })] : [];
    }),
    ...icons.flatMap((icon) => [...underThings(picture, icon), ...onBorders(picture.layout, icon)]),
    ...outside(picture.layout),
  ];
};

function iconsOf({ nodes, context }: Layout): readonly Icon[] {
  const inBoxes = nodes.flatMap(({ id, pointer, iconBox }) =>
    iconBox === null ? [] : [{ what: `the icon of node "${id}"`, owner: `nodes/${id}`, pointer, box: iconBox }],
  );
  const free = context.map(({ icon, index, pointer, box }) => ({
    what: `scenery "${icon}"`,
    owner: `context/${index}`,
    pointer,
    box,
  }));
  return [...inBoxes, ...free];
}

function underThings({ texts, layout }: Picture, icon: Icon) {
  const things = [
    ...texts.filter(hasInk).map((t) => ({ what: `text "${t.text}"`, owner: t.owner, box: t.ink })),
    ...hangersOf(layout),
  ];
  return things.flatMap(({ what, owner, box }) => {
    // Inside one box, crowded-node looks.
    const shared = owner === icon.owner ? undefined : sharedArea(icon.box, box);
    return shared ? [finding('icon-overlap', icon.pointer, `${what} stands on ${icon.what}`, { ...shared })] : [];
  });
}

function onBorders({ zones }: Layout, icon: Icon) {
  return zones.flatMap((zone) => {
    const shared = sharedArea(icon.box, zone);
    if (!shared || stickingOut(icon.box, zone) === 0) return [];
    return [
      finding('icon-overlap', icon.pointer, `the border of zone "${zone.id}" runs through ${icon.what}`, { ...shared }),
    ];
  });
}

function outside({ nodes }: Layout) {
  return nodes.flatMap((node) => {
    const px = node.iconBox === null ? 0 : stickingOut(node.iconBox, node);
    return px === 0
      ? []
      : [finding('icon-overlap', node.pointer, `the icon of node "${node.id}" leaves its box`, { px })];
  });
}
