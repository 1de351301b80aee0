import type { DrawnGlyph, GlyphDef, TextDraw } from '../draw/drawing.ts';
import { escapeXml } from './escape-xml.ts';
import { svgNumber } from './svg-number.ts';
import { svgColor } from './svg-paint.ts';
import { svgPathData } from './svg-path.ts';

/** The glyph outlines of one picture. `use` gives the short id of an outline, undefined for an empty one. */
export interface GlyphBook {
  use(def: string): string | undefined;
  /** The outlines that were used, in the order of the drawing, as elements for `<defs>`. */
  elements(): readonly string[];
}

/** Opens the glyph book of a drawing, whose ids begin with `prefix`. `use` throws on an outline that the drawing does not have. */
export function openGlyphBook(defs: readonly GlyphDef[], prefix: string): GlyphBook {
  const known = new Map(defs.map(({ id, d }, i) => [id, { id: `${prefix}g${i}`, d }]));
  const used = new Set<string>();
  return {
    use(def) {
      const glyph = known.get(def);
      if (glyph === undefined) throw new Error(`internal error: no outline ${JSON.stringify(def)} in the drawing`);
      if (glyph.d === '') return undefined;
      used.add(glyph.id);
      return glyph.id;
    },
    elements: () =>
      [...known.values()]
        .filter(({ id }) => used.has(id))
        .map(({ id, d }) => `<path id="${id}" d="${svgPathData(d)}"/>`),
  };
}

/** A text as a group that is read as what it says, and places one outline per glyph. */
export function svgText(text: TextDraw, book: GlyphBook): string {
  const runs = toRuns(text.glyphs).map((run) => svgRun(run, book));
  return `<g role="img" aria-label="${escapeXml(text.text)}" fill="${svgColor(text.color)}">${runs.join('')}</g>`;
}

/** Consecutive glyphs of one size on one baseline: they share a transform. */
function toRuns(glyphs: readonly DrawnGlyph[]): DrawnGlyph[][] {
  const runs: DrawnGlyph[][] = [];
  for (const glyph of glyphs) {
    const run = runs.at(-1);
    const head = run?.[0];
    if (run && head && head.y === glyph.y && head.scale === glyph.scale) run.push(glyph);
    else runs.push([glyph]);
  }
  return runs;
}

/** Scales need more decimals than places do: 12 px of 2048 units is 0.005859. Offsets are whole font units, < 0.02 px. */
function svgRun(run: readonly DrawnGlyph[], book: GlyphBook): string {
  const head = run[0];
  if (head === undefined) return '';
  const { x, y, scale } = head;
  const uses = run.map((glyph) => svgUse(book.use(glyph.def), Math.round((glyph.x - x) / scale)));
  const place = `translate(${svgNumber(x)} ${svgNumber(y)}) scale(${svgNumber(scale, 6)})`;
  return `<g transform="${place}">${uses.join('')}</g>`;
}

function svgUse(id: string | undefined, offset: number): string {
  const x = svgNumber(offset);
  if (id === undefined) return '';
  return x === '0' ? `<use href="#${id}"/>` : `<use href="#${id}" x="${x}"/>`;
}
