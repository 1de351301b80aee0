import type { Compiled } from '../../src/compile.ts';
import { textsOf } from '../../src/report/drawn-texts.ts';
import type { Drawn } from './drawn.ts';

/** What other compilers write too: texts of boxes, zones and arrows, those that stand in the lettered key included. */
const IN_DIAGRAM = /^(?:nodes|zones|edges)\/|^key\/[A-Z]+$/;
/** What only we write: numbers that lead to the legend, and tags. */
const OURS_ALONE: readonly string[] = ['step', 'number', 'protocol'];

/** Our own picture in the common form. */
export function drawnByUs({ layout, drawing }: Compiled): Drawn {
  const texts = textsOf(drawing.items).filter(
    ({ owner, role }) => IN_DIAGRAM.test(owner) && !OURS_ALONE.includes(role),
  );
  return {
    nodes: layout.nodes.map(({ id, zone, x, y, width, height }) => ({ id, zone, x, y, width, height })),
    zones: layout.zones.map(({ id, parent, x, y, width, height }) => ({ id, parent, x, y, width, height })),
    titles: layout.zones.flatMap(({ id, texts }) => texts.map(({ box }) => ({ ...box, zone: id }))),
    labels: layout.edges.flatMap(({ placedLabel }, line) => (placedLabel ? [{ ...placedLabel.box, line }] : [])),
    lines: layout.edges.map(({ from, to, points }) => ({ from, to, points })),
    smallest: Math.min(...texts.map(({ px }) => px)),
  };
}
