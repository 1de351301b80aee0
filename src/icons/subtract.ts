import type { Point } from '../geometry.ts';

interface Edge {
  readonly from: Point;
  readonly to: Point;
}

/**
 * The parts of polygon `a` that polygon `b` leaves, each as a polygon. Both must be simple. Edges that lie on each other
 * give no sound answer; a caller shifts by uneven amounts.
 */
export function subtract(a: readonly Point[], b: readonly Point[]): readonly (readonly Point[])[] {
  const edgesA = edgesOf(a);
  const edgesB = edgesOf(isPositive(a) === isPositive(b) ? b : [...b].reverse());
  const cutsA: Cut[][] = edgesA.map(() => []);
  const cutsB: Cut[][] = edgesB.map(() => []);
  edgesA.forEach((p, i) => {
    edgesB.forEach((q, j) => {
      const cut = crossing(p, q);
      if (cut === undefined) return;
      cutsA[i]?.push({ at: cut.at, along: cut.t });
      cutsB[j]?.push({ at: cut.at, along: cut.u });
    });
  });
  const outside = edgesA.flatMap((edge, i) => split(edge, cutsA[i] ?? [])).filter((e) => !isInside(middle(e), b));
  const inside = edgesB.flatMap((edge, i) => split(edge, cutsB[i] ?? [])).filter((e) => isInside(middle(e), a));
  return chain([...outside, ...inside.map(({ from, to }) => ({ from: to, to: from }))]);
}

interface Cut {
  readonly at: Point;
  readonly along: number;
}

const edgesOf = (points: readonly Point[]): Edge[] =>
  points.map((from, i) => ({ from, to: points[(i + 1) % points.length] ?? from }));

const middle = ({ from, to }: Edge): Point => ({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });

/** True when the polygon's signed area is positive. */
function isPositive(points: readonly Point[]): boolean {
  return edgesOf(points).reduce((sum, { from, to }) => sum + from.x * to.y - to.x * from.y, 0) > 0;
}

/** True for a point inside the polygon. */
export function isInside({ x, y }: Point, polygon: readonly Point[]): boolean {
  let inside = false;
  for (const { from, to } of edgesOf(polygon)) {
    if (from.y > y !== to.y > y && x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)) inside = !inside;
  }
  return inside;
}

function crossing(p: Edge, q: Edge): { readonly at: Point; readonly t: number; readonly u: number } | undefined {
  const [dx, dy] = [p.to.x - p.from.x, p.to.y - p.from.y];
  const [ex, ey] = [q.to.x - q.from.x, q.to.y - q.from.y];
  const turn = dx * ey - dy * ex;
  if (turn === 0) return undefined;
  const [wx, wy] = [q.from.x - p.from.x, q.from.y - p.from.y];
  const t = (wx * ey - wy * ex) / turn;
  const u = (wx * dy - wy * dx) / turn;
  if (t < 0 || t >= 1 || u < 0 || u >= 1) return undefined;
  return { at: { x: p.from.x + t * dx, y: p.from.y + t * dy }, t, u };
}

function split({ from, to }: Edge, cuts: readonly Cut[]): Edge[] {
  const points = [from, ...[...cuts].sort((p, q) => p.along - q.along).map(({ at }) => at), to];
  return points.slice(1).map((end, i) => ({ from: points[i] ?? from, to: end }));
}

const keyOf = ({ x, y }: Point): string => `${Math.round(x * 1e4)} ${Math.round(y * 1e4)}`;

/** Joins edges end to start into loops; edges that lead nowhere are dropped. */
function chain(edges: readonly Edge[]): readonly (readonly Point[])[] {
  const waiting = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = keyOf(edge.from);
    if (key !== keyOf(edge.to)) waiting.set(key, [...(waiting.get(key) ?? []), edge]);
  }
  return edges.flatMap(({ from }) => {
    const loop = follow(keyOf(from), waiting);
    return loop.length > 2 ? [loop] : [];
  });
}

/** The loop that starts and ends at `start`, taken out of the edges that wait; empty when there is none. */
function follow(start: string, waiting: Map<string, Edge[]>): readonly Point[] {
  const loop: Point[] = [];
  let end = start;
  do {
    const edge = waiting.get(end)?.shift();
    if (edge === undefined) return [];
    loop.push(edge.from);
    end = keyOf(edge.to);
  } while (end !== start);
  return loop;
}
