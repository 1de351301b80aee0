import type { Point } from '../../src/geometry.ts';

/** px around a common end of two lines in which they may touch. */
const COMMON_END = 2;

/** Points at which lines cross others, each once. Lines that only touch, or run on each other, do not cross. */
export function countCrossings(lines: readonly (readonly Point[])[]): number {
  let count = 0;
  for (let a = 0; a < lines.length; a++)
    for (let b = a + 1; b < lines.length; b++) count += crossingsOf(lines[a] ?? [], lines[b] ?? []);
  return count;
}

/** Changes of direction along lines. */
export const countBends = (lines: readonly (readonly Point[])[]): number =>
  lines.reduce((sum, line) => sum + bendsOf(line), 0);

type Segment = readonly [Point, Point];

function crossingsOf(a: readonly Point[], b: readonly Point[]): number {
  const ends = [a[0], a.at(-1)].filter((p) => p !== undefined && [b[0], b.at(-1)].some((q) => q && isNear(p, q)));
  let count = 0;
  for (const s of segmentsOf(a))
    for (const t of segmentsOf(b)) {
      const at = crossing(s, t);
      if (at !== null && !ends.some((end) => end && isNear(end, at))) count++;
    }
  return count;
}

const isNear = (p: Point, q: Point): boolean => Math.hypot(p.x - q.x, p.y - q.y) <= COMMON_END;

const segmentsOf = (line: readonly Point[]): readonly Segment[] =>
  line.slice(1).map((to, i) => [line[i] ?? to, to] as const);

/** Which side of a segment a point is on; on the segment itself counts as one side, so that a bend on a line counts once. */
const isLeft = ([a, b]: Segment, p: Point): boolean => (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x) > 0;

function crossing(s: Segment, t: Segment): Point | null {
  if (isLeft(s, t[0]) === isLeft(s, t[1]) || isLeft(t, s[0]) === isLeft(t, s[1])) return null;
  const d = { x: s[1].x - s[0].x, y: s[1].y - s[0].y };
  const e = { x: t[1].x - t[0].x, y: t[1].y - t[0].y };
  const share = ((t[0].x - s[0].x) * e.y - (t[0].y - s[0].y) * e.x) / (d.x * e.y - d.y * e.x);
  return { x: s[0].x + share * d.x, y: s[0].y + share * d.y };
}

function bendsOf(line: readonly Point[]): number {
  const path = line.filter((p, i) => i === 0 || !isSame(p, line[i - 1]));
  return path.slice(1, -1).filter((p, i) => isBend(path[i] ?? p, p, path[i + 2] ?? p)).length;
}

const isSame = (p: Point, q: Point | undefined): boolean =>
  q !== undefined && Math.abs(p.x - q.x) < 0.5 && Math.abs(p.y - q.y) < 0.5;

/** Sine of the least turn that is a bend. */
const LEAST_TURN = 0.02;

function isBend(a: Point, b: Point, c: Point): boolean {
  const d = { x: b.x - a.x, y: b.y - a.y };
  const e = { x: c.x - b.x, y: c.y - b.y };
  const turn = Math.abs(d.x * e.y - d.y * e.x) / (Math.hypot(d.x, d.y) * Math.hypot(e.x, e.y));
  return turn > LEAST_TURN || d.x * e.x + d.y * e.y < 0;
}
