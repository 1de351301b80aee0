import { EDGE_KINDS, type EdgeKind } from '../roles.ts';
import type { Blaming } from './place.ts';
import type { EdgeStyle, Theme } from './theme.ts';

/** How a shaft looks without its colour. */
export type DashClass = 'solid' | 'dotted' | 'dashed' | 'dash-dotted';

/** Strokes up to this many times as long as they are wide are dots. */
const DOT = 1.5;

/** Lengths of dashes alone tell nobody anything: what counts is whether a line is whole, dotted, dashed, or both. */
export function dashClass({ dash, width }: EdgeStyle): DashClass {
  if (dash.length === 0) return 'solid';
  // An odd list goes round twice, so that each length is on once.
  const strokes = dash.length % 2 === 0 ? dash.filter((_, i) => i % 2 === 0) : dash;
  const dots = strokes.filter((length) => length <= DOT * width).length;
  if (dots === strokes.length) return 'dotted';
  return dots === 0 ? 'dashed' : 'dash-dotted';
}

/** All pairs of kinds, in their order. */
export const EDGE_PAIRS: readonly (readonly [EdgeKind, EdgeKind])[] = EDGE_KINDS.flatMap((a, i) =>
  EDGE_KINDS.slice(i + 1).map((b) => [a, b] as const),
);

/** `theme/edges-alike` for every two kinds of arrows that only colour would tell apart. */
export function checkEdges({ edges }: Theme): Blaming[] {
  const lookOf = (kind: EdgeKind): string => [dashClass(edges[kind]), edges[kind].head, edges[kind].tail].join(', ');
  return EDGE_PAIRS.filter(([a, b]) => lookOf(a) === lookOf(b)).map(([a, b]) => ({
    rule: 'theme/edges-alike',
    severity: 'error',
    message: `arrows "${a}" and "${b}" differ in colour alone: both are ${dashClass(edges[a])}, with the head "${edges[a].head}" and the tail "${edges[a].tail}"`,
    help: 'give one of them another head or tail, or make it solid, dotted, dashed or dash-dotted where the other is not',
    pointer: `/edges/${b}/head`,
    blame: [a, b].flatMap((kind) => ['head', 'dash', 'tail'].map((token) => `/edges/${kind}/${token}`)),
    evidence: { dash: dashClass(edges[a]), head: edges[a].head, tail: edges[a].tail },
  }));
}
