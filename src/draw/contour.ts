import type { Point, Rect } from '../geometry.ts';

/** One step of a contour: straight, or a cubic curve with two handles. */
export type Segment =
  | { readonly kind: 'line'; readonly to: Point }
  | { readonly kind: 'curve'; readonly c1: Point; readonly c2: Point; readonly to: Point };

/** A line on the canvas, px; a closed one ends where it starts. */
export interface Contour {
  readonly start: Point;
  readonly segments: readonly Segment[];
  readonly closed: boolean;
}

/** Handle length of a quarter circle, as a share of its radius. */
const QUARTER = 0.5523;

export const at = (x: number, y: number): Point => ({ x, y });
export const lineTo = (x: number, y: number): Segment => ({ kind: 'line', to: { x, y } });
export const curveTo = (c1: Point, c2: Point, to: Point): Segment => ({ kind: 'curve', c1, c2, to });

/** A quarter of an ellipse from `from` to `to` that leaves along the side of `corner`, the corner it rounds. */
export const quarter = (from: Point, corner: Point, to: Point): Segment =>
  curveTo(towards(from, corner, QUARTER), towards(to, corner, QUARTER), to);

/** The point that lies `share` of the way from `a` to `b`. */
export const towards = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

/** A number as path data says it: at most 2 decimals; what is not finite counts as 0. */
export const num = (value: number): string => {
  const rounded = Math.round(value * 100) / 100;
  return Number.isFinite(rounded) ? String(rounded === 0 ? 0 : rounded) : '0';
};

export const pair = (point: Point): string => `${num(point.x)} ${num(point.y)}`;

/** SVG path data of the contour. */
export function toPath(contour: Contour): string {
  const steps = contour.segments.map((segment) =>
    segment.kind === 'line' ? `L${pair(segment.to)}` : `C${pair(segment.c1)} ${pair(segment.c2)} ${pair(segment.to)}`,
  );
  return `M${pair(contour.start)}${steps.join('')}${contour.closed ? 'Z' : ''}`;
}

/** The contour as points, curves cut into `steps` pieces each. */
export function flatten(contour: Contour, steps: number): Point[] {
  const points = [contour.start];
  for (const segment of contour.segments) {
    const from = points.at(-1) ?? contour.start;
    if (segment.kind === 'line') points.push(segment.to);
    else for (let step = 1; step <= steps; step++) points.push(onCurve(from, segment, step / steps));
  }
  return points;
}

function onCurve(from: Point, { c1, c2, to }: Extract<Segment, { kind: 'curve' }>, t: number): Point {
  const u = 1 - t;
  const weigh = (a: number, b: number, c: number, d: number): number =>
    u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
  return at(weigh(from.x, c1.x, c2.x, to.x), weigh(from.y, c1.y, c2.y, to.y));
}

/** Straight lines from point to point; undefined for fewer than two points. */
export function polyline(points: readonly Point[], closed = false): Contour | undefined {
  const [start, ...rest] = points;
  if (start === undefined || rest.length === 0) return undefined;
  return { start, segments: rest.map((point) => lineTo(point.x, point.y)), closed };
}

/** A rectangle with rounded corners; without the straight stretches that a pill has no room for. */
export function roundRect(rect: Rect, radius: number): Contour {
  const { x, y } = rect;
  const right = x + rect.width;
  const bottom = y + rect.height;
  const r = Math.max(0, Math.min(radius, rect.width / 2, rect.height / 2));
  if (r === 0) {
    return { start: at(x, y), segments: [lineTo(right, y), lineTo(right, bottom), lineTo(x, bottom)], closed: true };
  }
  const level = rect.width > 2 * r;
  const upright = rect.height > 2 * r;
  return {
    start: at(x + r, y),
    segments: [
      ...(level ? [lineTo(right - r, y)] : []),
      quarter(at(right - r, y), at(right, y), at(right, y + r)),
      ...(upright ? [lineTo(right, bottom - r)] : []),
      quarter(at(right, bottom - r), at(right, bottom), at(right - r, bottom)),
      ...(level ? [lineTo(x + r, bottom)] : []),
      quarter(at(x + r, bottom), at(x, bottom), at(x, bottom - r)),
      ...(upright ? [lineTo(x, y + r)] : []),
      quarter(at(x, y + r), at(x, y), at(x + r, y)),
    ],
    closed: true,
  };
}

/** A rectangle with cut corners. */
export function cutRect(rect: Rect, cut: number): Contour {
  const { x, y } = rect;
  const right = x + rect.width;
  const bottom = y + rect.height;
  const c = Math.max(0, Math.min(cut, rect.width / 2, rect.height / 2));
  const corners = [
    at(x + c, y),
    at(right - c, y),
    at(right, y + c),
    at(right, bottom - c),
    at(right - c, bottom),
    at(x + c, bottom),
    at(x, bottom - c),
    at(x, y + c),
  ];
  const [start, ...rest] = corners;
  return { start: start ?? at(x, y), segments: rest.map((point) => lineTo(point.x, point.y)), closed: true };
}

/** The contour moved to the right and down. */
export const shifted = (contour: Contour, dx: number, dy: number): Contour => ({
  ...contour,
  start: at(contour.start.x + dx, contour.start.y + dy),
  segments: contour.segments.map((segment) => shiftedSegment(segment, dx, dy)),
});

/** A closed contour the other way round, from its end. */
export function reversed({ start, segments, closed }: Contour): Contour {
  const from = (i: number): Point => segments[i - 1]?.to ?? start;
  return {
    start: segments.at(-1)?.to ?? start,
    segments: segments
      .map(
        (segment, i): Segment =>
          segment.kind === 'line'
            ? { kind: 'line', to: from(i) }
            : { kind: 'curve', c1: segment.c2, c2: segment.c1, to: from(i) },
      )
      .reverse(),
    closed,
  };
}

/** A step of a contour moved to the right and down. */
export function shiftedSegment(segment: Segment, dx: number, dy: number): Segment {
  const move = (p: Point): Point => at(p.x + dx, p.y + dy);
  return segment.kind === 'line'
    ? { kind: 'line', to: move(segment.to) }
    : { kind: 'curve', c1: move(segment.c1), c2: move(segment.c2), to: move(segment.to) };
}

/** Half a circle over `center`, from left to right. */
export const arch = ({ x, y }: Point, radius: number): Contour => ({
  start: at(x - radius, y),
  segments: [
    quarter(at(x - radius, y), at(x - radius, y - radius), at(x, y - radius)),
    quarter(at(x, y - radius), at(x + radius, y - radius), at(x + radius, y)),
  ],
  closed: false,
});

/** The ellipse that fills `rect`. */
export function ellipse(rect: Rect): Contour {
  const { x, y, width, height } = rect;
  const [cx, cy, right, bottom] = [x + width / 2, y + height / 2, x + width, y + height];
  return {
    start: at(cx, y),
    segments: [
      quarter(at(cx, y), at(right, y), at(right, cy)),
      quarter(at(right, cy), at(right, bottom), at(cx, bottom)),
      quarter(at(cx, bottom), at(x, bottom), at(x, cy)),
      quarter(at(x, cy), at(x, y), at(cx, y)),
    ],
    closed: true,
  };
}
