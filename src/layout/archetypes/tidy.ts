import type { Forest } from './forest.ts';

/** Where a box of a tree stands: across its level, and on which level. */
export interface Place {
  readonly across: number;
  readonly level: number;
}

/** How leaves stand that have the same parent: beside each other, or below each other and so far to the right of it. */
export type Leaves = 'beside' | { readonly indent: number };

/** A subtree drawn for itself: places from its root, and how far it reaches on each level. */
interface Drawn {
  readonly places: ReadonlyMap<number, Place>;
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/**
 * A tidy drawing: parents stand over the middle of their children, subtrees as near to each other as their outlines allow
 * (Reingold and Tilford, "Tidier drawings of trees", 1981).
 */
export function tidy(forest: Forest, leaves: Leaves): readonly Place[] {
  const { places } = pack(forest.roots.map((root) => subtree(forest, root, leaves)));
  const least = Math.min(...[...places.values()].map((place) => place.across));
  return forest.children.map((_, box) => {
    const { across = 0, level = 0 } = places.get(box) ?? {};
    return { across: across - least, level };
  });
}

function subtree(forest: Forest, box: number, leaves: Leaves): Drawn {
  const children = forest.children[box] ?? [];
  const own = { places: new Map([[box, { across: 0, level: 0 }]]), low: [0], high: [0] };
  if (children.length === 0) return own;
  const isBottom = children.every((child) => forest.children[child]?.length === 0);
  if (leaves !== 'beside' && isBottom && children.length > 1) return hung(box, children, leaves.indent);
  const below = pack(children.map((child) => subtree(forest, child, leaves)));
  const ends = [children[0] ?? 0, children.at(-1) ?? 0].map((child) => below.places.get(child)?.across ?? 0);
  const middle = ((ends[0] ?? 0) + (ends[1] ?? 0)) / 2;
  const lowered = shifted(below, -middle);
  return {
    places: new Map([
      ...own.places,
      ...[...lowered.places].map(([child, p]) => [child, { across: p.across, level: p.level + 1 }] as const),
    ]),
    low: [0, ...lowered.low],
    high: [0, ...lowered.high],
  };
}

/** Leaves below each other. */
const hung = (box: number, children: readonly number[], indent: number): Drawn => ({
  places: new Map([
    [box, { across: 0, level: 0 }],
    ...children.map((child, i) => [child, { across: indent, level: i + 1 }] as const),
  ]),
  low: [0, ...children.map(() => 0)],
  high: [0, ...children.map(() => indent)],
});

const shifted = ({ places, low, high }: Drawn, by: number): Drawn => ({
  places: new Map([...places].map(([box, p]) => [box, { across: p.across + by, level: p.level }])),
  low: low.map((v) => v + by),
  high: high.map((v) => v + by),
});

/** Subtrees beside each other, each one place away from those before it on every level. */
function pack(trees: readonly Drawn[]): Drawn {
  const places = new Map<number, Place>();
  const low: number[] = [];
  const high: number[] = [];
  for (const tree of trees) {
    const by = Math.max(0, ...tree.low.map((v, level) => (high[level] ?? -Infinity) + 1 - v));
    const moved = shifted(tree, places.size === 0 ? 0 : by);
    for (const [box, place] of moved.places) places.set(box, place);
    moved.high.forEach((v, level) => {
      high[level] = v;
      low[level] ??= moved.low[level] ?? 0;
    });
  }
  return { places, low, high };
}
