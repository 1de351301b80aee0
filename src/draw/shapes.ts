import type { Point, Rect } from '../geometry.ts';
import type { ShapeItem } from '../scene/scene.ts';
import { at, type Contour, curveTo, cutRect, ellipse, lineTo, quarter, roundRect, type Segment } from './contour.ts';
import { lyingDrum, standingDrum } from './drums.ts';
import { tagOutline, tubeOutline } from './technical-outlines.ts';

/** A shape as lines: its outline, and what is drawn inside it. The outline touches all four sides of its rectangle. */
export interface ShapeLines {
  readonly outline: Contour;
  readonly details: readonly Contour[];
}

export type OutlineName = ShapeItem['shape'] | 'chamfer' | 'tag' | 'tube';

/** Half the height of a cylinder's lid and half the width of a queue's end, px at most; layout leaves room for them. */
const LID = 7;
const END = 6;
const FOLD = 13;
const WAVE = 3.4;
const POINT = 12;
const HEADER = 9;

/**
 * The lines of a shape that fills `rect`. On the middle three fifths of every side the outline stays within 12 px
 * of the rectangle, so that arrows which end on the rectangle's border can be led on to it.
 */
export function shapeLines(name: OutlineName, rect: Rect, radius: number): ShapeLines {
  const build = BUILDERS[name];
  return build(rect, radius);
}

type Build = (rect: Rect, radius: number) => ShapeLines;

const plain = (outline: Contour): ShapeLines => ({ outline, details: [] });

const BUILDERS: Readonly<Record<OutlineName, Build>> = {
  box: (rect, radius) => plain(roundRect(rect, radius)),
  rect: (rect, radius) => plain(roundRect(rect, radius)),
  pill: (rect) => plain(roundRect(rect, rect.height / 2)),
  circle: (rect) => plain(ellipse(rect)),
  chamfer: (rect, radius) => plain(cutRect(rect, radius)),
  tag: (rect) => plain(tagOutline(rect)),
  tube: (rect, radius) => plain(tubeOutline(rect, radius)),
  panel,
  cylinder,
  queue,
  cloud,
  document,
  person,
  hexagon,
};

function panel(rect: Rect, radius: number): ShapeLines {
  const y = rect.y + Math.min(HEADER, rect.height / 4);
  const bar = { start: at(rect.x, y), segments: [lineTo(rect.x + rect.width, y)], closed: false };
  const dots = [0, 1, 2].map((i) =>
    ellipse({ x: rect.x + rect.width - 10 - i * 7, y: (rect.y + y) / 2 - 1.5, width: 3, height: 3 }),
  );
  return { outline: roundRect(rect, radius), details: rect.width > 60 && rect.height > 44 ? [bar, ...dots] : [bar] };
}

function cylinder(rect: Rect): ShapeLines {
  const { outline, rim } = standingDrum(rect, Math.min(LID, rect.height / 4), 0);
  return { outline, details: [rim] };
}

/** A cylinder lying on its side. */
function queue(rect: Rect): ShapeLines {
  const { outline, rim } = lyingDrum(rect, Math.min(END, rect.width / 4), 0);
  return { outline, details: [rim] };
}

/** How far puffs bulge and how long they are, px at least and at most. */
const BULGE = { most: 9, below: 5 };
const PUFF = { least: 44, most: 92 };
/** Lengths of puffs that follow each other, as shares of the usual one. */
const UNEVEN = [1.22, 0.86, 1.08, 0.8, 1.16, 0.92];

/** Round puffs along every side, no two alike, flatter ones below. */
function cloud(rect: Rect): ShapeLines {
  const { x, y, width, height } = rect;
  const corner = Math.min(30, width / 3.6, height / 3.2);
  const high = Math.min(BULGE.most, corner / 3);
  const low = Math.min(BULGE.below, high);
  const [left, top, right, bottom] = [x + high, y + high, x + width - high, y + height - low];
  const start = at(x + corner, top);
  const segments = [
    ...puffs(start, at(x + width - corner, top), at(0, -high), 0),
    ...puffs(at(x + width - corner, top), at(right, y + corner), at(high, -high)),
    ...puffs(at(right, y + corner), at(right, y + height - corner), at(high, 0), 1),
    ...puffs(at(right, y + height - corner), at(x + width - corner, bottom), at(high * 0.9, low)),
    ...puffs(at(x + width - corner, bottom), at(x + corner, bottom), at(0, low), 2),
    ...puffs(at(x + corner, bottom), at(left, y + height - corner), at(-high * 0.9, low)),
    ...puffs(at(left, y + height - corner), at(left, y + corner), at(-high, 0), 3),
    ...puffs(at(left, y + corner), start, at(-high, -high)),
  ];
  return plain({ start, segments, closed: true });
}

/** Bulges from `a` to `b`, the longest by `out` above the straight line; one alone without `first`, the place of its share. */
function puffs(a: Point, b: Point, out: Point, first?: number): readonly Segment[] {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const usual = Math.min(PUFF.most, Math.max(PUFF.least, length / 4.5));
  const count = first === undefined ? 1 : Math.max(1, Math.round(length / usual));
  const shares = Array.from({ length: count }, (_, i) => UNEVEN[(i + (first ?? 0)) % UNEVEN.length] ?? 1);
  const [whole, most] = [shares.reduce((sum, share) => sum + share, 0), Math.max(...shares)];
  let done = 0;
  return shares.map((share) => {
    const [from, to] = [done / whole, (done + share) / whole];
    done += share;
    // A cubic reaches three quarters of the height of its handles.
    const by = (share / most) * (4 / 3);
    const handle = (t: number): Point => at(a.x + (b.x - a.x) * t + out.x * by, a.y + (b.y - a.y) * t + out.y * by);
    const edge = (to - from) * 0.06;
    return curveTo(handle(from + edge), handle(to - edge), at(a.x + (b.x - a.x) * to, a.y + (b.y - a.y) * to));
  });
}

/** A sheet with a folded corner and a torn foot. */
function document({ x, y, width, height }: Rect): ShapeLines {
  const fold = Math.min(FOLD, width / 4, height / 4);
  const wave = Math.min(WAVE, height / 8);
  const [cx, right, bottom] = [x + width / 2, x + width, y + height];
  const foot = bottom - wave;
  const outline: Contour = {
    start: at(x, y),
    segments: [
      lineTo(right - fold, y),
      lineTo(right, y + fold),
      lineTo(right, foot),
      curveTo(at(right - width / 6, foot - wave), at(cx + width / 6, foot - wave), at(cx, foot)),
      curveTo(at(cx - width / 6, foot + wave * 1.34), at(x + width / 6, foot + wave * 1.34), at(x, foot)),
    ],
    closed: true,
  };
  const corner: Contour = {
    start: at(right - fold, y),
    segments: [lineTo(right - fold, y + fold), lineTo(right, y + fold)],
    closed: false,
  };
  return { outline, details: [corner] };
}

/** A name badge: round shoulders, and the slot for its ribbon. */
function person(rect: Rect): ShapeLines {
  const { x, y, width, height } = rect;
  const shoulder = Math.min(width / 5, height / 5, 26);
  const [right, bottom] = [x + width, y + height];
  const foot = Math.min(6, height / 8);
  const outline: Contour = {
    start: at(x + shoulder, y),
    segments: [
      lineTo(right - shoulder, y),
      quarter(at(right - shoulder, y), at(right, y), at(right, y + shoulder)),
      lineTo(right, bottom - foot),
      quarter(at(right, bottom - foot), at(right, bottom), at(right - foot, bottom)),
      lineTo(x + foot, bottom),
      quarter(at(x + foot, bottom), at(x, bottom), at(x, bottom - foot)),
      lineTo(x, y + shoulder),
      quarter(at(x, y + shoulder), at(x, y), at(x + shoulder, y)),
    ],
    closed: true,
  };
  const half = Math.min(11, width / 8);
  const slot = roundRect({ x: x + width / 2 - half, y: y + 4, width: 2 * half, height: 3.5 }, 2);
  return { outline, details: height > 40 ? [slot] : [] };
}

function hexagon({ x, y, width, height }: Rect): ShapeLines {
  const point = Math.min(POINT, width / 6);
  const [cy, right, bottom] = [y + height / 2, x + width, y + height];
  const segments = [
    lineTo(right - point, y),
    lineTo(right, cy),
    lineTo(right - point, bottom),
    lineTo(x + point, bottom),
    lineTo(x, cy),
  ];
  return plain({ start: at(x + point, y), segments, closed: true });
}
