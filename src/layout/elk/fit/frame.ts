import type { Rect, Size } from '../../../geometry.ts';
import type { Problem } from '../../proposal.ts';
import type { Levels } from '../levels.ts';

export type Side = 'above' | 'below' | 'left' | 'right';

/** Sizes and belongings, as far as one axis needs them. Turning x into y and back is `transposeFrame`. */
export interface Frame {
  readonly area: Size;
  /** Smallest sizes. */
  readonly nodes: readonly Size[];
  readonly zones: readonly ZoneFrame[];
  readonly context: readonly ContextFrame[];
  /** Per edge: the sizes of its label, one for each way of breaking it. */
  readonly labels: readonly (readonly Size[])[];
  /** Per edge: the parts at its ends. */
  readonly ends: readonly (readonly [Part, Part])[];
}

/** A node or a zone by its place in the problem's list. */
export interface Part {
  readonly kind: 'node' | 'zone';
  readonly at: number;
}

/** What a zone keeps free: px from its border to its content, and the corner of its title at the top left. */
export interface ZoneFrame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly corner: Size;
  /** Indices of what lies anywhere inside. */
  readonly nodes: ReadonlySet<number>;
  readonly zones: ReadonlySet<number>;
  readonly context: ReadonlySet<number>;
}

/** Scenery stands at one side of its anchor, the first node of its group. */
export interface ContextFrame extends Size {
  readonly side: Side;
  readonly anchor: number;
  readonly group: ReadonlySet<number>;
}

/** The frame of a problem, x first. */
export function buildFrame(problem: Problem, levels: Levels): Frame {
  const nodeAt = new Map(problem.nodes.map((n, at) => [n.id, at]));
  const zoneAt = new Map(problem.zones.map((z, at) => [z.id, at]));
  const part = (id: string): Part => {
    const at = nodeAt.get(id);
    return at === undefined ? { kind: 'zone', at: zoneAt.get(id) ?? 0 } : { kind: 'node', at };
  };
  const context = problem.context.map((c) => {
    const group = new Set(c.nodes.map((id) => nodeAt.get(id) ?? 0));
    return { width: c.width, height: c.height, side: c.side, anchor: [...group][0] ?? 0, group };
  });
  return {
    area: problem.area,
    nodes: problem.nodes,
    zones: problem.zones.map((_, at) => zoneFrame(problem, levels, context, at)),
    context,
    labels: problem.edges.map((edge) => edge.labels),
    ends: problem.edges.map((edge) => [part(edge.from), part(edge.to)] as const),
  };
}

function zoneFrame(problem: Problem, levels: Levels, context: readonly ContextFrame[], at: number): ZoneFrame {
  const zone = problem.zones[at];
  const { padding, title } = zone ?? { padding: 0, title: { width: 0, height: 0 } };
  const holds = (id: string) => zone !== undefined && (levels.around.get(id) ?? []).includes(zone.id);
  const nodes = new Set(problem.nodes.flatMap((n, i) => (holds(n.id) ? [i] : [])));
  return {
    left: padding,
    top: padding + title.height,
    right: padding,
    bottom: padding,
    corner: { width: title.width + padding, height: title.height + padding / 2 },
    nodes,
    zones: new Set(problem.zones.flatMap((z, i) => (holds(z.id) ? [i] : []))),
    context: new Set(context.flatMap((c, i) => (nodes.has(c.anchor) ? [i] : []))),
  };
}

/** Where scenery of a group starts out: a sliver at its side of the anchor, to be given its size by the fit. */
export function sliverOf(context: ContextFrame, anchor: Rect): Rect {
  const x = anchor.x + anchor.width / 2;
  const y = anchor.y + anchor.height / 2;
  switch (context.side) {
    case 'above':
      return { x, y: anchor.y - 2, width: 1, height: 1 };
    case 'below':
      return { x, y: anchor.y + anchor.height + 1, width: 1, height: 1 };
    case 'left':
      return { x: anchor.x - 2, y, width: 1, height: 1 };
    case 'right':
      return { x: anchor.x + anchor.width + 1, y, width: 1, height: 1 };
  }
}

/** The frame with x and y exchanged. */
export const transposeFrame = (frame: Frame): Frame => ({
  ...frame,
  area: turn(frame.area),
  nodes: frame.nodes.map(turn),
  labels: frame.labels.map((ways) => ways.map(turn)),
  zones: frame.zones.map((z) => ({
    ...z,
    left: z.top,
    top: z.left,
    right: z.bottom,
    bottom: z.right,
    corner: turn(z.corner),
  })),
  context: frame.context.map((c) => ({ ...c, ...turn(c), side: TURNED[c.side] })),
});

const TURNED: Readonly<Record<Side, Side>> = { above: 'left', left: 'above', below: 'right', right: 'below' };

const turn = (size: Size): Size => ({ width: size.height, height: size.width });
