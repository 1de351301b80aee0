import { at, type Contour, type Segment, towards } from './contour.ts';

/** Where the origin of the path data lands on the canvas, px, and how large a unit becomes. */
export interface Placing {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

const STEP = /([MLQCZ])([^MLQCZ]*)/g;
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi;

/** Reads path data of absolute M, L, Q, C and Z as contours on the canvas. Other commands are skipped. */
export function parseContours(d: string, { scale, x, y }: Placing): Contour[] {
  const contours: { start: { x: number; y: number }; segments: Segment[]; closed: boolean }[] = [];
  for (const [, command = '', rest = ''] of d.matchAll(STEP)) {
    const numbers = (rest.match(NUMBER) ?? []).map(Number);
    const points = Array.from({ length: Math.floor(numbers.length / 2) }, (_, i) =>
      at(x + (numbers[2 * i] ?? 0) * scale, y + (numbers[2 * i + 1] ?? 0) * scale),
    );
    const [first, ...others] = points;
    const open = contours.at(-1);
    if (command === 'M' && first !== undefined) {
      contours.push({ start: first, segments: others.map((to) => ({ kind: 'line', to })), closed: false });
    } else if (command === 'Z' && open !== undefined) open.closed = true;
    else if (open !== undefined)
      open.segments.push(...segmentsOf(command, open.segments.at(-1)?.to ?? open.start, points));
  }
  return contours.filter((contour) => contour.segments.length > 0);
}

type Spot = { readonly x: number; readonly y: number };

function segmentsOf(command: string, start: Spot, points: readonly Spot[]): Segment[] {
  if (command === 'L') return points.map((to) => ({ kind: 'line', to }));
  const size = command === 'Q' ? 2 : 3;
  const segments: Segment[] = [];
  let from = start;
  for (let i = 0; i + size <= points.length; i += size) {
    const [a, b, c] = [points[i], points[i + 1], points[i + size - 1]];
    if (a === undefined || b === undefined || c === undefined) break;
    segments.push(
      command === 'Q'
        ? { kind: 'curve', c1: towards(from, a, 2 / 3), c2: towards(c, a, 2 / 3), to: c }
        : { kind: 'curve', c1: a, c2: b, to: c },
    );
    from = c;
  }
  return segments;
}
