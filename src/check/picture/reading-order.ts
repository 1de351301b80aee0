import type { Layout, PlacedNode } from '../../layout/layout.ts';
import type { Model } from '../../model/model.ts';
import { warning } from './finding.ts';
import { round2 } from './measure.ts';
import type { PictureRule } from './picture.ts';

/** Boxes whose edges differ by less stand in one row or column, px. */
const LEVEL = 12;
/** More than this share of the clear pairs against the author's order is a story told backwards. */
const MOST_AGAINST = 0.66;
/** Fewer boxes tell no story. */
const FEWEST = 3;

/** Boxes that stand in another order than the author wrote them: the first one belongs to where reading begins, or to the top. */
export const readingOrder: PictureRule = ({ model, layout }) => {
  const nodes = inOrder(model, layout.rtl ? mirrored(layout) : layout);
  if (nodes.length < FEWEST) return [];
  return [...lateStart(model, nodes), ...backwards(nodes)];
};

const HELP =
  'name boxes in the order in which they are to be read, and let arrows run from earlier to later ones; archetype: hub when the first one is the centre';

/** As seen by a reader who begins at the right. */
const mirrored = ({ canvas, nodes }: Layout): Pick<Layout, 'nodes'> => ({
  nodes: nodes.map((node) => ({ ...node, x: canvas.width - node.x - node.width })),
});

function inOrder(model: Model, layout: Pick<Layout, 'nodes'>): readonly PlacedNode[] {
  return model.nodes.flatMap(({ id }) => layout.nodes.find((n) => n.id === id) ?? []);
}

/** A hub's first box is its centre. */
function lateStart({ archetype }: Model, nodes: readonly PlacedNode[]) {
  const [first] = nodes;
  if (first === undefined || archetype === 'hub') return [];
  const left = round2(first.x - Math.min(...nodes.map(({ x }) => x)));
  const top = round2(first.y - Math.min(...nodes.map(({ y }) => y)));
  if (left < LEVEL || top < LEVEL) return [];
  const message = `the first box, node "${first.id}", is neither where reading begins nor topmost`;
  return [warning('reading-order', first.pointer, message, { left, top }, HELP)];
}

function backwards(nodes: readonly PlacedNode[]) {
  const signs = nodes.flatMap((earlier, i) => nodes.slice(i + 1).map((later) => direction(earlier, later)));
  const against = signs.filter((sign) => sign < 0).length;
  const clear = signs.filter((sign) => sign !== 0).length;
  const share = clear === 0 ? 0 : round2(against / clear);
  if (share <= MOST_AGAINST) return [];
  const message = `${against} of ${clear} pairs of boxes stand against the order in which they are written`;
  return [warning('reading-order', '/nodes', message, { against, pairs: clear, share }, HELP)];
}

/** 1 when `later` is read after `earlier`, -1 when before, 0 when left and top do not agree. */
function direction(earlier: PlacedNode, later: PlacedNode): number {
  const across = step(later.x + later.width / 2 - earlier.x - earlier.width / 2);
  const down = step(later.y + later.height / 2 - earlier.y - earlier.height / 2);
  return Math.sign(across + down);
}

const step = (px: number): number => (Math.abs(px) < LEVEL ? 0 : Math.sign(px));
