import type { Chain } from './chain.ts';
import { levelsOf, visualOrder } from './direction.ts';
import type { Face, GlyphBox, ShapedGlyph } from './face.ts';
import { itemize, type Piece } from './itemize.ts';
import { scaleOf } from './scale.ts';
import { isJoined } from './scripts.ts';
import { EM } from './units.ts';

/** A glyph of a line and the place of its origin, in units of 1/64000 em of the role's size, y downwards. */
interface PlacedGlyph {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

/** A stretch of a line in one face, in units. */
export interface ShapedRun {
  readonly face: Face;
  /** Size of this face as a multiple of the role's size. */
  readonly scale: number;
  readonly glyphs: readonly PlacedGlyph[];
  readonly start: number;
  readonly end: number;
  /** Bounds of its outlines, y downwards; undefined when it has none. */
  readonly ink: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | undefined;
}

/** A line of text as it will be drawn, in units. */
export interface ShapedLine {
  readonly runs: readonly ShapedRun[];
  readonly advance: number;
  /**
   * For every code unit, the advance before it where the line may be cut with the same glyphs on both sides;
   * NaN where it may not. One longer than the text.
   */
  readonly stops: Float64Array;
}

/** How all lines of a role are set. */
export interface LineSetting {
  readonly chain: Chain;
  /** Space after every glyph that has an advance, em. Letters that are set apart are not joined, so ligatures are off then. */
  readonly tracking: number;
  /** BCP 47. */
  readonly lang: string;
}

/** Shapes one line, its runs from left to right; `rtl` when the paragraph that it belongs to runs from right to left. */
export function shapeLine(text: string, rtl: boolean, setting: LineSetting): ShapedLine {
  const stops = new Float64Array(text.length + 1).fill(Number.NaN);
  const pieces = itemize(text, setting.chain, levelsOf(text, rtl));
  let read = 0;
  const shaped = pieces.map((piece) => {
    const run = shapePiece(piece, setting);
    for (const [at, advance] of run.stops) stops[piece.start + at] = read + advance;
    read += run.advance;
    return run;
  });
  stops[text.length] = read;
  const runs: ShapedRun[] = [];
  let x = 0;
  for (const index of visualOrder(pieces.map(({ level }) => level))) {
    const run = shaped[index];
    if (run === undefined) continue;
    runs.push(placeRun(run, x));
    x += run.advance;
  }
  return { runs, advance: x, stops };
}

/** A piece with its glyphs, placed from its own left end on. */
interface ShapedPiece {
  readonly face: Face;
  readonly scale: number;
  readonly glyphs: readonly PlacedGlyph[];
  readonly boxes: readonly GlyphBox[];
  readonly perUnit: number;
  readonly advance: number;
  /** Places in the piece's text where the line may be cut, and the advance of the text before them. */
  readonly stops: readonly (readonly [at: number, advance: number])[];
}

function shapePiece({ face, text, script, level }: Piece, { chain, tracking, lang }: LineSetting): ShapedPiece {
  const scale = scaleOf(face, chain.own, script);
  const perUnit = (EM * scale) / face.unitsPerEm;
  const apart = isJoined(script) ? 0 : tracking;
  const extra = Math.round(apart * EM * scale);
  const shaped = face.shape(text, { ligatures: apart === 0, rightToLeft: level % 2 === 1, language: lang });
  const advances = shaped.map((glyph) => Math.round(glyph.advance * perUnit) + (glyph.advance > 0 ? extra : 0));
  const glyphs: PlacedGlyph[] = [];
  const boxes: GlyphBox[] = [];
  let x = 0;
  for (const [i, glyph] of shaped.entries()) {
    glyphs.push({ id: glyph.id, x: x + Math.round(glyph.dx * perUnit), y: -Math.round(glyph.dy * perUnit) });
    boxes.push(moved(face.box(glyph.id), glyph, x / perUnit));
    x += advances[i] ?? 0;
  }
  return { face, scale, glyphs, boxes, perUnit, advance: x, stops: stopsOf(shaped, advances, level % 2 === 1) };
}

function stopsOf(shaped: readonly ShapedGlyph[], advances: readonly number[], rtl: boolean): ShapedPiece['stops'] {
  const stops: [number, number][] = [];
  let read = 0;
  let cluster = -1;
  for (let i = 0; i < shaped.length; i += 1) {
    const at = rtl ? shaped.length - 1 - i : i;
    const glyph = shaped[at];
    if (glyph === undefined) break;
    if (glyph.cluster !== cluster && glyph.safeBefore) stops.push([glyph.cluster, read]);
    cluster = glyph.cluster;
    read += advances[at] ?? 0;
  }
  return stops;
}

function placeRun({ face, scale, glyphs, boxes, perUnit, advance }: ShapedPiece, start: number): ShapedRun {
  return {
    face,
    scale,
    glyphs: glyphs.map(({ id, x, y }) => ({ id, x: start + x, y })),
    start,
    end: start + advance,
    ink: inkOf(boxes, start, perUnit),
  };
}

const moved = (box: GlyphBox, glyph: ShapedGlyph, x: number): GlyphBox => ({
  left: box.left + x + glyph.dx,
  right: box.right + x + glyph.dx,
  bottom: box.bottom + glyph.dy,
  top: box.top + glyph.dy,
});

function inkOf(boxes: readonly GlyphBox[], start: number, perUnit: number): ShapedRun['ink'] {
  const drawn = boxes.filter((box) => box.right > box.left);
  if (drawn.length === 0) return undefined;
  const left = Math.min(...drawn.map((box) => box.left));
  const right = Math.max(...drawn.map((box) => box.right));
  const bottom = Math.min(...drawn.map((box) => box.bottom));
  const top = Math.max(...drawn.map((box) => box.top));
  return {
    x: Math.floor(start + left * perUnit),
    y: Math.floor(-top * perUnit),
    width: Math.ceil((right - left) * perUnit),
    height: Math.ceil((top - bottom) * perUnit),
  };
}
