import type { Rect } from '../geometry.ts';
import type { Report } from '../report/schema.ts';

/** Something on the picture, px of the canvas: an area, the frame of one, or a line. */
export type Shape =
  | { readonly kind: 'area' | 'frame'; readonly box: Rect }
  | { readonly kind: 'line'; readonly points: readonly (readonly [number, number])[] };

/** A box, an arrow or a row of the legend, named as the report names owners. */
export interface Part {
  readonly owner: string;
  /** For people who do not see it. */
  readonly name: string;
  /** Owners of what belongs to it, itself too. */
  readonly partners: readonly string[];
}

/** All that readers can point at, in reading order: boxes, arrows, rows. */
export function partsOf({ graph, geometry }: Report): readonly Part[] {
  const titles = new Map([...graph.nodes, ...graph.zones].map(({ id, label }) => [id, label]));
  const placed = new Map(
    [...geometry.zones.map(({ id }) => ['zones', id]), ...geometry.nodes.map(({ id }) => ['nodes', id])].map(
      ([kind = '', id = '']) => [id, `${kind}/${id}`],
    ),
  );
  const arrows = graph.edges.map((edge, index) => ({
    owner: `edges/${index}`,
    name: `Arrow ${titles.get(edge.from)} to ${titles.get(edge.to)}${edge.label === null ? '' : `: ${edge.label}`}`,
    ends: [placed.get(edge.from) ?? '', placed.get(edge.to) ?? ''],
    rows: edge.steps.map((step) => `legend/${step}`),
  }));
  const boxes = graph.nodes.map(({ id, label }) => {
    const own = arrows.filter(({ ends }) => ends.includes(`nodes/${id}`));
    const name = `Box ${label}, ${own.length} ${own.length === 1 ? 'arrow' : 'arrows'}`;
    return part(
      `nodes/${id}`,
      name,
      own.flatMap(({ owner, rows }) => [owner, ...rows]),
    );
  });
  const rows = graph.legend.map((text, row) => {
    const own = arrows.filter((arrow) => arrow.rows.includes(`legend/${row + 1}`));
    return part(
      `legend/${row + 1}`,
      `Legend ${row + 1}: ${text}`,
      own.flatMap(({ owner, ends }) => [owner, ...ends]),
    );
  });
  return [...boxes, ...arrows.map(({ owner, name, ends, rows }) => part(owner, name, [...ends, ...rows])), ...rows];
}

const part = (owner: string, name: string, others: readonly string[]): Part => ({
  owner,
  name,
  partners: [...new Set([owner, ...others])],
});

/** Where each owner is drawn. */
export function shapesOf({ geometry }: Report): ReadonlyMap<string, readonly Shape[]> {
  const shapes = new Map<string, Shape[]>();
  const add = (owner: string, shape: Shape) => shapes.set(owner, [...(shapes.get(owner) ?? []), shape]);
  for (const panel of geometry.panels) add(panel.role, { kind: 'area', box: panel });
  for (const zone of geometry.zones) add(`zones/${zone.id}`, { kind: 'frame', box: zone });
  for (const node of geometry.nodes) add(`nodes/${node.id}`, { kind: 'area', box: node });
  for (const { id, points } of geometry.lifelines) add(`nodes/${id}`, { kind: 'line', points });
  for (const { index, points } of geometry.edges) add(`edges/${index}`, { kind: 'line', points });
  for (const mark of [...geometry.marks, ...geometry.texts]) add(mark.owner, { kind: 'area', box: mark });
  for (const [owner, own] of shapes) {
    if (owner.startsWith('legend/')) shapes.set(owner, [{ kind: 'area', box: boundsOf(own) }]);
  }
  return shapes;
}

/** The smallest box around some shapes. */
export function boundsOf(shapes: readonly Shape[]): Rect {
  const corners = shapes.flatMap((shape) =>
    shape.kind === 'line'
      ? shape.points
      : [[shape.box.x, shape.box.y] as const, [shape.box.x + shape.box.width, shape.box.y + shape.box.height] as const],
  );
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
