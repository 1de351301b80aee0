import type { Rect } from '../geometry.ts';
import { at, type Contour, ellipse, lineTo, quarter } from './contour.ts';
import type { Facet } from './extrude.ts';

/** A round body as lines, its shading and its end. */
export interface Drum {
  readonly outline: Contour;
  /** The edge of its end where it meets the body. */
  readonly rim: Contour;
  /** The end that can be seen, in one flat shade. */
  readonly end: Facet;
  /** Light and shade on the body, translucent: `light` says how much of either, -1 … 1. */
  readonly bands: readonly Facet[];
}

/** Where bands lie, in `unit`s from the side that they are on; text keeps off both sides by as much. */
interface Band {
  readonly from: number;
  readonly to: number;
  readonly light: number;
}

const LIT: readonly Band[] = [
  { from: 0, to: 0.3, light: -0.25 },
  { from: 0.62, to: 1.1, light: 0.8 },
];
const SHADED: readonly Band[] = [
  { from: 0, to: 1.2, light: -0.42 },
  { from: 0, to: 0.6, light: -0.5 },
];

/** A cylinder that stands, with a lid `2 * lid` px high; its bands are measured in `unit` px. */
export function standingDrum({ x, y, width, height }: Rect, lid: number, unit: number): Drum {
  const [cx, right, bottom] = [x + width / 2, x + width, y + height];
  const [high, low] = [y + lid, bottom - lid];
  const outline: Contour = {
    start: at(x, high),
    segments: [
      quarter(at(x, high), at(x, y), at(cx, y)),
      quarter(at(cx, y), at(right, y), at(right, high)),
      lineTo(right, low),
      quarter(at(right, low), at(right, bottom), at(cx, bottom)),
      quarter(at(cx, bottom), at(x, bottom), at(x, low)),
      lineTo(x, high),
    ],
    closed: true,
  };
  const rim: Contour = {
    start: at(x, high),
    segments: [
      quarter(at(x, high), at(x, high + lid), at(cx, high + lid)),
      quarter(at(cx, high + lid), at(right, high + lid), at(right, high)),
    ],
    closed: false,
  };
  const sag = (u: number): number => lid * bulge((u - cx) / (width / 2));
  const band = (a: number, b: number): Contour => ({
    start: at(a, high),
    segments: [lineTo(b, high), ...along(b, a).map((u) => lineTo(u, low + sag(u)))],
    closed: true,
  });
  return {
    outline,
    rim,
    end: { area: ellipse({ x, y, width, height: 2 * lid }), light: 1 },
    bands: [
      ...LIT.map(({ from, to, light }) => ({ area: band(x + from * unit, x + to * unit), light })),
      ...SHADED.map(({ from, to, light }) => ({ area: band(right - to * unit, right - from * unit), light })),
    ],
  };
}

/** A cylinder that lies, its open end, `2 * end` px wide, to the right. */
export function lyingDrum({ x, y, width, height }: Rect, end: number, unit: number): Drum {
  const [cy, right, bottom] = [y + height / 2, x + width, y + height];
  const [first, last] = [x + end, right - end];
  const outline: Contour = {
    start: at(first, y),
    segments: [
      lineTo(last, y),
      quarter(at(last, y), at(right, y), at(right, cy)),
      quarter(at(right, cy), at(right, bottom), at(last, bottom)),
      lineTo(first, bottom),
      quarter(at(first, bottom), at(x, bottom), at(x, cy)),
      quarter(at(x, cy), at(x, y), at(first, y)),
    ],
    closed: true,
  };
  const rim: Contour = {
    start: at(last, y),
    segments: [
      quarter(at(last, y), at(last - end, y), at(last - end, cy)),
      quarter(at(last - end, cy), at(last - end, bottom), at(last, bottom)),
    ],
    closed: false,
  };
  const sag = (v: number): number => end * bulge((v - cy) / (height / 2));
  const band = (a: number, b: number): Contour => ({
    start: at(last, a),
    segments: [lineTo(last, b), ...along(b, a).map((v) => lineTo(first - sag(v), v))],
    closed: true,
  });
  return {
    outline,
    rim,
    end: { area: ellipse({ x: last - end, y, width: 2 * end, height }), light: 0 },
    bands: [
      ...LIT.map(({ from, to, light }) => ({ area: band(y + from * unit, y + to * unit), light: Math.max(0, light) })),
      ...SHADED.map(({ from, to, light }) => ({ area: band(bottom - to * unit, bottom - from * unit), light })),
    ].filter(({ light }) => light !== 0),
  };
}

/** Height of a circle of radius 1 at `share` of its radius. */
const bulge = (share: number): number => Math.sqrt(Math.max(0, 1 - share * share));

/** Places from `a` to `b`, closer together where a circle is steep. */
const along = (a: number, b: number): readonly number[] => [0, 0.25, 0.5, 0.75, 1].map((t) => a + (b - a) * t);
