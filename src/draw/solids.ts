import type { Point, Rect } from '../geometry.ts';
import { at, type Contour, ellipse, flatten, polyline, roundRect } from './contour.ts';
import { type Drum, lyingDrum, standingDrum } from './drums.ts';
import { extrude, type Facet, type Flank } from './extrude.ts';
import { type OutlineName, type ShapeLines, shapeLines } from './shapes.ts';

/** A shape as a block. All of it lies in the rectangle of the flat shape; drums fill it, plates leave `depth` px for their sides. */
export interface Solid {
  /** Where the front stands: what lies on the flat shape lies here. */
  readonly face: Rect;
  readonly front: ShapeLines;
  /** Sides that reach back, those farther away first. */
  readonly flanks: readonly Flank[];
  /** From the front to where they end. */
  readonly back: Point;
  /** Light and shade on a round front. */
  readonly bands: readonly Facet[];
  /** The lid of a drum; it lies on the front. */
  readonly ends: readonly Facet[];
  /** Of how many leaves its sides show the edges; 1 for massive ones. */
  readonly leaves: number;
  /** What it stands on. */
  readonly footprint: Contour;
  /** The outline of its front in another area. */
  readonly within: (area: Rect, radius: number) => Contour;
}

/** Receding edges rise by 30 degrees. */
const RISE = 0.57735;
/** Half of a drum's lid as a share of the depth; layout leaves room for it. */
const LID = 0.64;
/** Sheets of a document. */
const SHEETS = 4;
/** A drum's bands are measured in shares of the depth. */
const BAND = 0.72;

/** How far back a block of this size reaches: to the right, and up. px. */
export function backOf({ width, height }: Rect, depth: number): Point {
  const far = Math.min(depth, width / 5, height / 3);
  return at(far, -Math.round(far * RISE));
}

/** The block of a shape that fills `rect` and is `depth` px deep. */
export function solidOf(name: OutlineName, rect: Rect, radius: number, depth: number): Solid {
  const back = backOf(rect, depth);
  const lid = Math.min(back.x * LID, rect.height / 5, rect.width / 5);
  const band = back.x * BAND;
  if (name === 'cylinder') return drum(rect, (area) => standingDrum(area, lid, band), lying(rect, lid));
  if (name === 'queue') return drum(rect, (area) => lyingDrum(area, lid, band), foot(rect, lid, back));
  const leaves = name === 'document' ? SHEETS : 1;
  return plate(rect, (area, by) => shapeLines(name, area, by), radius, back, leaves);
}

function drum(rect: Rect, build: (area: Rect) => Drum, footprint: Contour): Solid {
  const { outline, rim, end, bands } = build(rect);
  const within = (area: Rect): Contour => build(area).outline;
  return {
    face: rect,
    front: { outline, details: [rim] },
    flanks: [],
    back: at(0, 0),
    bands,
    ends: [end],
    leaves: 1,
    footprint,
    within,
  };
}

function plate(
  rect: Rect,
  build: (area: Rect, radius: number) => ShapeLines,
  radius: number,
  back: Point,
  leaves: number,
): Solid {
  const face = faceOf(rect, back);
  const front = build(face, radius);
  return {
    face,
    front,
    flanks: extrude(front.outline, back),
    back,
    bands: [],
    ends: [],
    leaves,
    footprint: footprintOf(front.outline, rect, back),
    within: (area, by) => build(area, by).outline,
  };
}

const faceOf = ({ x, y, width, height }: Rect, back: Point): Rect => ({
  x,
  y: y - back.y,
  width: width - back.x,
  height: height + back.y,
});

const lying = ({ x, y, width, height }: Rect, lid: number): Contour =>
  ellipse({ x, y: y + height - 2 * lid, width, height: 2 * lid });

/** A drum that lies touches the ground along its middle. */
const foot = ({ x, y, width, height }: Rect, end: number, back: Point): Contour =>
  slanted(x + end, x + width - end * 1.5, y + height, at(back.x / 2, back.y / 2));

/** How far above its lowest point a front still counts as standing on the ground, px. */
const NEAR_GROUND = 4;

function footprintOf(outline: Contour, { y, height }: Rect, back: Point): Contour {
  const bottom = y + height;
  const low = flatten(outline, 6).filter((point) => point.y > bottom - NEAR_GROUND);
  const xs = low.map((point) => point.x);
  return slanted(Math.min(...xs), Math.max(...xs), bottom, back);
}

const slanted = (left: number, right: number, bottom: number, back: Point): Contour =>
  polyline(
    [at(left, bottom), at(left + back.x, bottom + back.y), at(right + back.x, bottom + back.y), at(right, bottom)],
    true,
  ) ?? roundRect({ x: left, y: bottom, width: 0, height: 0 }, 0);

/** Every line that bounds the block, for whoever wants to know where it begins. */
export const boundsOfSolid = ({ front, flanks }: Solid): readonly Contour[] => [
  front.outline,
  ...flanks.map(({ area }) => area),
];
