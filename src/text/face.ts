import type { Buffer, Feature, Font, SvgPathCommand } from 'harfbuzzjs';

/** A glyph as HarfBuzz places it, in font units, y upwards. */
export interface ShapedGlyph {
  readonly id: number;
  /** Index in the shaped text of the first code unit that it stands for. */
  readonly cluster: number;
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
  /** False where cutting the text before this glyph would change what is drawn. */
  readonly safeBefore: boolean;
}

/** How a text is shaped. */
export interface Setting {
  readonly ligatures: boolean;
  readonly rightToLeft: boolean;
  /** BCP 47. */
  readonly language: string;
}

/** Bounds of a glyph's outline, font units, y upwards. */
export interface GlyphBox {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** One font, ready to shape with. */
export interface Face {
  readonly name: string;
  readonly unitsPerEm: number;
  /** Heights of `H` and `x`, em. */
  readonly capHeight: number;
  readonly xHeight: number;
  /** True when the font says where combining marks go. */
  readonly placesMarks: boolean;
  /** True when the font has a glyph of its own for the code point. */
  has(codePoint: number): boolean;
  /** Height of a character's outline over the baseline, em; undefined when the font lacks it. */
  heightOf(char: string): number | undefined;
  /** Glyphs from left to right, whatever the direction of the text. */
  shape(text: string, how: Setting): readonly ShapedGlyph[];
  /** SVG path data in font units, y downwards. */
  outline(glyph: number): string;
  box(glyph: number): GlyphBox;
}

/** What a face needs of HarfBuzz besides its font. The buffer is reused for every text. */
export interface Engine {
  readonly buffer: Buffer;
  readonly leftToRight: Parameters<Buffer['setDirection']>[0];
  readonly rightToLeft: Parameters<Buffer['setDirection']>[0];
  readonly noLigatures: Feature[];
  shape(font: Font, buffer: Buffer, features?: Feature[]): void;
}

const UNSAFE_TO_BREAK = 1;
const NO_BOX: GlyphBox = { left: 0, right: 0, bottom: 0, top: 0 };

/** Wraps a HarfBuzz font. Its answers depend on the font alone, so they are kept. */
export function createFace(name: string, font: Font, placesMarks: boolean, engine: Engine): Face {
  const unitsPerEm = font.face.upem;
  const glyphs = new Map<number, boolean>();
  const outlines = new Map<number, string>();
  const boxes = new Map<number, GlyphBox>();
  return {
    name,
    unitsPerEm,
    capHeight: heightOf(font, 'H') ?? 0.7,
    xHeight: heightOf(font, 'x') ?? 0.5,
    placesMarks,
    has: (codePoint) => kept(glyphs, codePoint, () => (font.nominalGlyph(codePoint) ?? 0) !== 0),
    heightOf: (char) => heightOf(font, char),
    shape: (text, how) => shapeText(font, text, how, engine),
    outline: (glyph) => kept(outlines, glyph, () => toPathData(font.glyphToJson(glyph))),
    box: (glyph) => kept(boxes, glyph, () => boxOf(font, glyph)),
  };
}

function kept<V>(store: Map<number, V>, key: number, make: () => V): V {
  const found = store.get(key);
  if (found !== undefined) return found;
  const made = make();
  store.set(key, made);
  return made;
}

/**
 * Direction and language are set, never guessed: the guess would ask the machine's locale. The script may be
 * guessed, it depends on the text alone.
 */
function shapeText(font: Font, text: string, how: Setting, engine: Engine): readonly ShapedGlyph[] {
  const { buffer } = engine;
  buffer.reset();
  buffer.addText(text);
  buffer.setDirection(how.rightToLeft ? engine.rightToLeft : engine.leftToRight);
  buffer.setLanguage(how.language);
  buffer.guessSegmentProperties();
  engine.shape(font, buffer, how.ligatures ? [] : engine.noLigatures);
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map((info, i) => ({
    id: info.codepoint,
    cluster: info.cluster,
    advance: positions[i]?.xAdvance ?? 0,
    dx: positions[i]?.xOffset ?? 0,
    dy: positions[i]?.yOffset ?? 0,
    safeBefore: (info.flags & UNSAFE_TO_BREAK) === 0,
  }));
}

function heightOf(font: Font, char: string): number | undefined {
  const glyph = font.nominalGlyph(char.codePointAt(0) ?? 0);
  const extents = glyph === undefined ? undefined : font.glyphExtents(glyph);
  return extents && extents.yBearing / font.face.upem;
}

function boxOf(font: Font, glyph: number): GlyphBox {
  const e = font.glyphExtents(glyph);
  if (e === undefined || e.width === 0 || e.height === 0) return NO_BOX;
  return { left: e.xBearing, right: e.xBearing + e.width, bottom: e.yBearing + e.height, top: e.yBearing };
}

/** HarfBuzz draws with y upwards; odd values are y. */
const toPathData = (commands: readonly SvgPathCommand[]): string =>
  commands.map(({ type, values }) => type + values.map((v, i) => coordinate(i % 2 ? -v : v)).join(' ')).join('');

/** Rounded to 2 decimals; adding 0 turns -0 into 0. */
const coordinate = (value: number): number => Math.round(value * 100) / 100 + 0;
