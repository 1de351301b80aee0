import type { Environment } from '../../src/compile.ts';
import type { DrawItem, Drawing, GlyphDef } from '../../src/draw/drawing.ts';
import { fitBudget } from '../../src/emit/fit-budget.ts';
import type { Pixels } from '../../src/emit/pixels.ts';
import { toPixels } from '../../src/emit/to-pixels.ts';
import { toSvg } from '../../src/emit/to-svg.ts';
import { createTypesetter } from '../../src/text/create-typesetter.ts';
import type { Typesetter } from '../../src/text/typesetter.ts';

/** A picture on a page: its own SVG, and what stands under it. */
export interface Tile {
  readonly svg: string;
  readonly caption: string;
}

/** How pages are laid out, px. */
export interface PageStyle {
  /** Of the square that a picture is painted at. */
  readonly side: number;
  readonly columns: number;
  /** Bytes of a page. */
  readonly budget: number;
}

const GAP = 16;
const CAPTION = 34;
const CAPTION_PX = 17;
const GROUND = '#e4e6ea';
const INK = '#22262e';

/** Where a page's parts are, px. */
export interface PageLayout {
  readonly width: number;
  readonly height: number;
  /** Left upper corners of the pictures. */
  readonly places: readonly { readonly x: number; readonly y: number }[];
}

/** Rows of pictures with their captions under them. */
export function layOut(count: number, { side, columns }: PageStyle): PageLayout {
  const across = Math.min(columns, count);
  const places = Array.from({ length: count }, (_, i) => ({
    x: GAP + (i % across) * (side + GAP),
    y: GAP + Math.floor(i / across) * (side + CAPTION + GAP),
  }));
  const rows = Math.ceil(count / across);
  return { width: GAP + across * (side + GAP), height: GAP + rows * (side + CAPTION + GAP), places };
}

/** A contact sheet as a PNG of at most the budgeted bytes: every picture painted at its size there, none scaled. */
export async function drawPage(tiles: readonly Tile[], style: PageStyle, env: Environment): Promise<Uint8Array> {
  const layout = layOut(tiles.length, style);
  const captions = await drawCaptions(tiles, layout, { style, env });
  const page = await toPixels(toSvg(captions), layout);
  for (const [i, { svg }] of tiles.entries()) {
    const { x, y } = layout.places[i] ?? { x: 0, y: 0 };
    paste(await toPixels(svg, { width: style.side, height: style.side }), page, x, y);
  }
  const text = tiles.map(({ caption }) => caption).join(', ');
  const { png } = await fitBudget(page, { budget: style.budget, palette: [GROUND, INK], text });
  return png;
}

function paste(picture: Pixels, page: Pixels, x: number, y: number): void {
  const row = picture.width * 4;
  for (let line = 0; line < picture.height; line++)
    page.data.set(picture.data.subarray(line * row, (line + 1) * row), ((y + line) * page.width + x) * 4);
}

interface CaptionTools {
  readonly style: PageStyle;
  readonly env: Environment;
}

async function drawCaptions(
  tiles: readonly Tile[],
  { width, height, places }: PageLayout,
  { style, env }: CaptionTools,
): Promise<Drawing> {
  const typesetter = await createTypesetter(env.theme.typography, env.fonts);
  const defs = new Map<string, GlyphDef>();
  const items = tiles.map(({ caption }, i) => {
    const { x, y } = places[i] ?? { x: 0, y: 0 };
    return drawCaption(caption, { x: x + 2, y: y + style.side + CAPTION - 12 }, { typesetter, defs });
  });
  return {
    width,
    height,
    title: 'Gallery',
    description: '',
    longDescription: '',
    lang: 'en',
    background: GROUND,
    palette: [GROUND, INK],
    items,
    defs: [...defs.values()],
  };
}

function drawCaption(
  text: string,
  at: { readonly x: number; readonly y: number },
  { typesetter, defs }: { readonly typesetter: Typesetter; readonly defs: Map<string, GlyphDef> },
): DrawItem {
  const glyphs = typesetter.shape('legend', text, CAPTION_PX).flatMap((run) =>
    run.glyphs.map((glyph) => {
      const { d, unitsPerEm } = typesetter.outline(run.face, glyph.id);
      const def = `${run.face}-${glyph.id}`;
      defs.set(def, { id: def, d });
      return { def, x: at.x + glyph.x, y: at.y + glyph.y, scale: CAPTION_PX / unitsPerEm };
    }),
  );
  const ink = { x: at.x, y: at.y, width: 0, height: 0 };
  const says = { text, role: 'legend', owner: 'caption', lines: [text] } as const;
  return { kind: 'text', ...says, px: CAPTION_PX, color: INK, background: GROUND, glyphs, ink };
}
