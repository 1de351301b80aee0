import type { Rect } from '../../geometry.ts';
import type { PlacedNode } from '../../layout/layout.ts';
import { finding, pairs } from './finding.ts';
import { sharedArea } from './measure.ts';
import { hasInk, type Picture, type PictureRule } from './picture.ts';

interface Part {
  readonly what: string;
  readonly box: Rect;
  readonly isText: boolean;
}

/** Icon, texts, tags and badge of one box that stand on each other. */
export const crowdedNode: PictureRule = (picture) =>
  picture.layout.nodes.flatMap((node) =>
    pairs(partsOf(picture, node), (a, b) => {
      // Two texts are the business of text-overlap.
      const shared = a.isText && b.isText ? undefined : sharedArea(a.box, b.box);
      if (!shared) return [];
      const message = `the ${b.what} of node "${node.id}" stands on its ${a.what}`;
      return [finding('crowded-node', node.pointer, message, { ...shared })];
    }),
  );

function partsOf({ texts }: Picture, node: PlacedNode): readonly Part[] {
  const own = texts.filter((t) => t.owner === `nodes/${node.id}` && hasInk(t));
  const words = own.filter((t) => t.role === 'node-title' || t.role === 'node-role');
  return [
    ...(node.iconBox === null ? [] : [{ what: 'icon', box: node.iconBox, isText: false }]),
    ...words.map((t) => ({ what: `text "${t.text}"`, box: t.ink, isText: true })),
    ...node.tags.map((t) => ({ what: `protocol "${t.text.text}"`, box: t.box, isText: false })),
    ...(node.badge === null ? [] : [{ what: 'number', box: node.badge.box, isText: false }]),
  ];
}
