import type { Rect } from '../geometry.ts';
import { at, type Contour, ellipse, lineTo, quarter, type Segment } from './contour.ts';
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

/** The ends of a high drum are round only so far from its edges, px: a lens would look like none. */
const ROUND = 64;

/** A cylinder that lies, its open end, `2 * end` px wide, to the right. */
export function lyingDrum({ x, y, width, height }: Rect, end: number, unit: number): Drum {
  const [right, bottom] = [x + width, y + height];
  const round = Math.min(ROUND, height / 2);
  const [first, last, high, low] = [x + end, right - end, y + round, bottom - round];
  const upright = low - high > 0.01;
  const bow = (from: number, side: number): readonly Segment[] => [
    quarter(at(from, y), at(side, y), at(side, high)),
    ...(upright ? [lineTo(side, low)] : []),
    quarter(at(side, low), at(side, bottom), at(from, bottom)),
  ];
  const left: readonly Segment[] = [
    quarter(at(first, bottom), at(x, bottom), at(x, low)),
    ...(upright ? [lineTo(x, high)] : []),
    quarter(at(x, high), at(x, y), at(first, y)),
  ];
  const inner = last - end;
  const mouth: readonly Segment[] = [
    quarter(at(last, bottom), at(inner, bottom), at(inner, low)),
    ...(upright ? [lineTo(inner, high)] : []),
    quarter(at(inner, high), at(inner, y), at(last, y)),
  ];
  const sag = (v: number): number => end * bulge(Math.max(0, high - v, v - low) / round);
  const band = (a: number, b: number): Contour => ({
    start: at(last, a),
    segments: [lineTo(last, b), ...along(b, a).map((v) => lineTo(first - sag(v), v))],
    closed: true,
  });
  return {
    outline: {
      start: at(first, y),
      segments: [lineTo(last, y), ...bow(last, right), lineTo(first, bottom), ...left],
      closed: true,
    },
    rim: { start: at(last, y), segments: bow(last, inner), closed: false },
    end: { area: { start: at(last, y), segments: [...bow(last, right), ...mouth], closed: true }, light: 0 },
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
