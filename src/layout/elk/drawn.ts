import type { Point, Rect } from '../../geometry.ts';
import type { ProposedEdge } from '../proposal.ts';

/** A whole drawing in its own coordinates; every list in the problem's order. */
export interface Drawn {
  readonly nodes: readonly Rect[];
  readonly zones: readonly Rect[];
  readonly edges: readonly ProposedEdge[];
  readonly context: readonly Rect[];
}

/** The drawing with every rectangle and point passed through one of the two functions. */
function mapDrawn(drawn: Drawn, rect: (r: Rect) => Rect, point: (p: Point) => Point): Drawn {
  return {
    nodes: drawn.nodes.map(rect),
    zones: drawn.zones.map(rect),
    context: drawn.context.map(rect),
    edges: drawn.edges.map((edge) => ({
      ...edge,
      points: edge.points.map(point),
      label: edge.label && { ...edge.label, box: rect(edge.label.box) },
    })),
  };
}

/** The drawing with x and y exchanged. */
export const transpose = (drawn: Drawn): Drawn =>
  mapDrawn(
    drawn,
    (r) => ({ x: r.y, y: r.x, width: r.height, height: r.width }),
    (p) => ({ x: p.y, y: p.x }),
  );

/** The drawing with left and right exchanged. */
export const mirror = (drawn: Drawn): Drawn =>
  mapDrawn(
    drawn,
    (r) => ({ ...r, x: -r.x - r.width }),
    (p) => ({ x: -p.x, y: p.y }),
  );

/** The route without repeated points and without points on a straight stretch. */
export function simplify(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const p of points) {
    const last = kept.at(-1);
    if (last && same(last.x, p.x) && same(last.y, p.y)) continue;
    const before = kept.at(-2);
    if (before && last && (allSame(before.x, last.x, p.x) || allSame(before.y, last.y, p.y))) kept.pop();
    kept.push(p);
  }
  return kept;
}

/** True when the two coordinates differ by less than anybody sees. */
export const same = (a: number, b: number): boolean => Math.abs(a - b) < 0.05;

const allSame = (a: number, b: number, c: number): boolean => same(a, b) && same(b, c);
