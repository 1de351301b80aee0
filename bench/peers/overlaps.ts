import { inflate, overlaps, type Point, type Rect } from '../../src/geometry.ts';
import type { Drawn, DrawnLine } from './drawn.ts';

/** How often something stands on something else, by kind. */
export type Overlaps = Readonly<Record<(typeof KINDS)[number], number>>;

const KINDS = [
  'boxOnBox',
  'boxOnZone',
  'zoneOnZone',
  'labelOnBox',
  'labelOnLabel',
  'labelOnLine',
  'lineThroughBox',
  'titleHit',
  'lineOnLine',
] as const;

/** px that things may lie over each other before anybody sees it. */
const SLACK = 1;
/** Lines closer than this, px, for longer than this, px, look like one. */
const CLOSE = 1.5;
const LONG = 8;

/** Everything that stands on something else. Lines that end at a common place may share it. */
export function countOverlaps(drawn: Drawn): Overlaps {
  const { nodes, zones, titles, labels, lines } = drawn;
  const around = zonesAround(drawn);
  const isOutside = (id: string, zone: string): boolean => id !== zone && !around(id).includes(zone);
  return {
    boxOnBox: pairs(nodes).filter(([a, b]) => touch(a, b)).length,
    boxOnZone: count(nodes, zones, (n, z) => isOutside(n.id, z.id) && touch(n, z)),
    zoneOnZone: pairs(zones).filter(([a, b]) => isOutside(a.id, b.id) && isOutside(b.id, a.id) && touch(a, b)).length,
    labelOnBox: count(labels, nodes, touch),
    labelOnLabel: pairs(labels).filter(([a, b]) => touch(a, b)).length,
    labelOnLine: count(labels, lines, (label, line) => lines[label.line] !== line && runsThrough(line, label)),
    lineThroughBox: count(lines, nodes, (line, n) => line.from !== n.id && line.to !== n.id && runsThrough(line, n)),
    titleHit: titles.reduce((sum, title) => sum + hitsOn(title, drawn), 0),
    lineOnLine: pairs(lines).filter(([a, b]) => sharedLength(a, b) > LONG).length,
  };
}

/** The sum over all kinds. */
export const totalOf = (found: Overlaps): number => KINDS.reduce((sum, kind) => sum + found[kind], 0);

/** The kinds that were found, for instance `labelOnLine 2`. */
export const wordsOf = (found: Overlaps): string =>
  KINDS.filter((kind) => found[kind] > 0)
    .map((kind) => `${kind} ${found[kind]}`)
    .join(', ');

const touch = (a: Rect, b: Rect): boolean => overlaps(inflate(a, -SLACK), b);

function hitsOn(title: Rect, { nodes, labels, lines }: Drawn): number {
  return (
    [...nodes, ...labels].filter((r) => touch(title, r)).length + lines.filter((l) => runsThrough(l, title)).length
  );
}

function zonesAround({ nodes, zones }: Drawn): (id: string) => readonly string[] {
  const parents = new Map([
    ...nodes.map((n) => [n.id, n.zone] as const),
    ...zones.map((z) => [z.id, z.parent] as const),
  ]);
  const around = (id: string): readonly string[] => {
    const parent = parents.get(id) ?? null;
    return parent === null ? [] : [parent, ...around(parent)];
  };
  return around;
}

function pairs<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const));
}

function count<A, B>(some: readonly A[], others: readonly B[], is: (a: A, b: B) => boolean): number {
  return some.reduce((sum, a) => sum + others.filter((b) => is(a, b)).length, 0);
}

type Segment = readonly [Point, Point];

const segmentsOf = ({ points }: DrawnLine): readonly Segment[] =>
  points.slice(1).map((to, i) => [points[i] ?? to, to] as const);

const runsThrough = (line: DrawnLine, rect: Rect): boolean =>
  segmentsOf(line).some((segment) => enters(segment, inflate(rect, -2 * SLACK)));

/** Liang and Barsky: what of the segment lies in the rectangle. */
function enters([a, b]: Segment, r: Rect): boolean {
  const d = { x: b.x - a.x, y: b.y - a.y };
  let from = 0;
  let to = 1;
  const bounds = [
    [-d.x, a.x - r.x],
    [d.x, r.x + r.width - a.x],
    [-d.y, a.y - r.y],
    [d.y, r.y + r.height - a.y],
  ] as const;
  for (const [step, room] of bounds) {
    if (step === 0 && room <= 0) return false;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return r.width > 0 && r.height > 0 && from < to;
}

/** px over which two lines lie on each other; what they share next to a common end is no fault. */
function sharedLength(a: DrawnLine, b: DrawnLine): number {
  const ends = [a.points[0], a.points.at(-1)].filter(
    (p) => p && [b.points[0], b.points.at(-1)].some((q) => q && near(p, q)),
  );
  let length = 0;
  for (const s of segmentsOf(a))
    for (const t of segmentsOf(b)) {
      const common = commonPart(s, t);
      if (common && !ends.some((end) => end && common.some((p) => near(p, end)))) length += distance(...common);
    }
  return length;
}

const distance = (p: Point, q: Point): number => Math.hypot(p.x - q.x, p.y - q.y);
const near = (p: Point, q: Point): boolean => distance(p, q) <= 2 * CLOSE;

/** The part of `s` along which `t` lies on it. */
function commonPart(s: Segment, t: Segment): Segment | null {
  const [a, b] = s;
  const length = distance(a, b);
  if (length < 1) return null;
  const u = { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
  const along = (p: Point): number => (p.x - a.x) * u.x + (p.y - a.y) * u.y;
  const off = (p: Point): number => Math.abs((p.x - a.x) * u.y - (p.y - a.y) * u.x);
  if (t.some((p) => off(p) > CLOSE)) return null;
  const from = Math.max(0, Math.min(along(t[0]), along(t[1])));
  const to = Math.min(length, Math.max(along(t[0]), along(t[1])));
  const at = (way: number): Point => ({ x: a.x + way * u.x, y: a.y + way * u.y });
  return to - from > 0 ? [at(from), at(to)] : null;
}
