import type { Face, GlyphBox, ShapedGlyph } from './face.ts';
import { itemize, type Piece } from './itemize.ts';
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

/**
 * Shapes one line. `tracking` (em) is added after every glyph that has an advance; letters that are set apart are
 * not joined, so ligatures are off then.
 */
export function shapeLine(text: string, chain: readonly Face[], tracking: number): ShapedLine {
  const stops = new Float64Array(text.length + 1).fill(Number.NaN);
  const runs: ShapedRun[] = [];
  let x = 0;
  for (const piece of itemize(text, chain)) {
    const run = shapePiece(piece, { start: x, scale: scaleOf(piece.face, chain[0]), tracking, stops });
    runs.push(run);
    x = run.end;
  }
  stops[text.length] = x;
  return { runs, advance: x, stops };
}

interface Setting {
  readonly start: number;
  readonly scale: number;
  readonly tracking: number;
  readonly stops: Float64Array;
}

function shapePiece(piece: Piece, { start, scale, tracking, stops }: Setting): ShapedRun {
  const { face } = piece;
  const perUnit = (EM * scale) / face.unitsPerEm;
  const extra = Math.round(tracking * EM * scale);
  const glyphs: PlacedGlyph[] = [];
  const boxes: GlyphBox[] = [];
  let x = start;
  let cluster = -1;
  for (const glyph of face.shape(piece.text, tracking === 0)) {
    if (glyph.cluster !== cluster && glyph.safeBefore) stops[piece.start + glyph.cluster] = x;
    cluster = glyph.cluster;
    glyphs.push({ id: glyph.id, x: x + Math.round(glyph.dx * perUnit), y: -Math.round(glyph.dy * perUnit) });
    boxes.push(moved(face.box(glyph.id), glyph, (x - start) / perUnit));
    x += Math.round(glyph.advance * perUnit) + (glyph.advance > 0 ? extra : 0);
  }
  return { face, scale, glyphs, start, end: x, ink: inkOf(boxes, start, perUnit) };
}

/** A stand-in face is set at the size that makes its small letters as tall as those of the role's own face. */
const scaleOf = (face: Face, own: Face | undefined): number =>
  own === undefined || face === own ? 1 : Math.round((own.xHeight / face.xHeight) * 100) / 100;

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
