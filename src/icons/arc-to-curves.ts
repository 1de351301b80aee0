import type { Point } from '../geometry.ts';

/** An elliptical arc as SVG writes it; rotation in degrees. */
export interface Arc {
  readonly rx: number;
  readonly ry: number;
  readonly rotation: number;
  readonly large: boolean;
  readonly sweep: boolean;
}

type Curve = readonly [Point, Point, Point];

/** Centre and angles (radians) of an arc on the unit circle. */
interface Centred {
  readonly rx: number;
  readonly ry: number;
  readonly cx: number;
  readonly cy: number;
  readonly start: number;
  readonly sweep: number;
}

/** The arc as cubic curves of at most a quarter turn each; empty when the arc is a straight line or nothing. */
export function arcToCurves(from: Point, arc: Arc, to: Point): readonly Curve[] {
  if (arc.rx === 0 || arc.ry === 0 || (from.x === to.x && from.y === to.y)) return [];
  const cos = Math.cos((arc.rotation * Math.PI) / 180);
  const sin = Math.sin((arc.rotation * Math.PI) / 180);
  const c = centreOf(from, arc, to, cos, sin);
  const place = (x: number, y: number): Point => ({
    x: c.cx + cos * c.rx * x - sin * c.ry * y,
    y: c.cy + sin * c.rx * x + cos * c.ry * y,
  });
  const count = Math.max(1, Math.ceil(Math.abs(c.sweep) / (Math.PI / 2) - 1e-6));
  const step = c.sweep / count;
  const reach = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: count }, (_, i) => {
    const a = c.start + i * step;
    const b = a + step;
    const end = i === count - 1 ? to : place(Math.cos(b), Math.sin(b));
    return [
      place(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a)),
      place(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b)),
      end,
    ];
  });
}

/** SVG 1.1, appendix F.6.5 and F.6.6. */
function centreOf(from: Point, arc: Arc, to: Point, cos: number, sin: number): Centred {
  const dx = (from.x - to.x) / 2;
  const dy = (from.y - to.y) / 2;
  const x = cos * dx + sin * dy;
  const y = -sin * dx + cos * dy;
  const tooSmall = Math.max(1, Math.sqrt((x / arc.rx) ** 2 + (y / arc.ry) ** 2));
  const rx = Math.abs(arc.rx) * tooSmall;
  const ry = Math.abs(arc.ry) * tooSmall;
  const rest = (rx * ry) ** 2 - (rx * y) ** 2 - (ry * x) ** 2;
  const size = Math.sqrt(Math.max(0, rest) / ((rx * y) ** 2 + (ry * x) ** 2));
  const factor = arc.large === arc.sweep ? -size : size;
  const ux = (factor * rx * y) / ry;
  const uy = (-factor * ry * x) / rx;
  const start = Math.atan2((y - uy) / ry, (x - ux) / rx);
  const end = Math.atan2((-y - uy) / ry, (-x - ux) / rx);
  return {
    rx,
    ry,
    cx: cos * ux - sin * uy + (from.x + to.x) / 2,
    cy: sin * ux + cos * uy + (from.y + to.y) / 2,
    start,
    sweep: turn(end - start, arc.sweep),
  };
}

function turn(angle: number, positive: boolean): number {
  if (positive && angle < 0) return angle + 2 * Math.PI;
  return !positive && angle > 0 ? angle - 2 * Math.PI : angle;
}
