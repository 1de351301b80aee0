import type { DrawItem, Drawing, GlyphDef, Paint, PathItem, TextDraw } from '../../src/draw/drawing.ts';

/** Colours of the picture that must survive every palette. */
export const PAPER = '#071a33';
export const INK = '#e8f4ff';
export const CYAN = '#38d0f5';
const HUES = [CYAN, '#f5a838', '#7cf538', '#f538a8'];

const PLAIN: Paint = {
  fill: null,
  fillOpacity: 1,
  stroke: null,
  strokeOpacity: 1,
  strokeWidth: 1,
  dash: [],
  cap: 'round',
  join: 'round',
};

export const path = (d: string, paint: Partial<Paint>): PathItem => ({
  kind: 'path',
  d,
  paint: { ...PLAIN, ...paint },
});

/** A picture as rich as the product's: tiled grid, tinted zones, hatching, glowing lines of four hues, 400 glyphs. */
export function richDrawing(size = 1024): Drawing {
  const at = (share: number) => Math.round(share * size);
  return {
    width: size,
    height: size,
    title: 'Rich & <synthetic>',
    description: 'grid, zones, hatching, glow and text',
    longDescription: '',
    lang: 'en',
    background: PAPER,
    defs: letters(),
    palette: [PAPER, INK, ...HUES],
    items: [grid(size), ...zones(at), ...boxes(at), ...glowingLines(at), ...texts(at)],
  };
}

function grid(size: number): DrawItem {
  const line = path('M0 .5h32M.5 0v32', { stroke: CYAN, strokeOpacity: 0.14, cap: 'butt' });
  const tile = { x: 0, y: 0, width: 32, height: 32 };
  return { kind: 'tile', rect: { x: 0, y: 0, width: size, height: size }, tile, items: [line] };
}

type At = (share: number) => number;

function zones(at: At): DrawItem[] {
  return HUES.map((hue, i) => {
    const d = `M${at(0.05 + i * 0.23)} ${at(0.12)}h${at(0.2)}v${at(0.6)}h${-at(0.2)}z`;
    const paint = { fill: hue, fillOpacity: 0.08, stroke: hue, strokeOpacity: 0.7, strokeWidth: 1.5, dash: [6, 4] };
    return { kind: 'group', id: `zone-${i}`, link: null, items: [path(d, paint)] };
  });
}

function boxes(at: At): DrawItem[] {
  return Array.from({ length: 12 }, (_, i) => {
    const [x, y] = [at(0.07 + (i % 4) * 0.23), at(0.17 + Math.floor(i / 4) * 0.19)];
    const [w, h] = [at(0.16), at(0.12)];
    const hatch = Array.from({ length: 10 }, (_, k) => `M${x + (k * w) / 10} ${y + h}l${w / 10} ${-h}`).join('');
    const hue = HUES[i % 4] ?? CYAN;
    return {
      kind: 'group',
      id: `node-${i}`,
      link: i === 0 ? 'https://example.org/?a=1&b=2' : null,
      items: [
        path(`M${x} ${y}h${w}v${h}h${-w}z`, { fill: '#0d2c50', fillOpacity: 0.9, stroke: hue, strokeWidth: 1.6 }),
        path(hatch, { stroke: hue, strokeOpacity: 0.25 }),
      ],
    };
  });
}

/** Six ever wider and fainter strokes make a soft glow with thousands of colours where glows cross. */
function glowingLines(at: At): DrawItem[] {
  return Array.from({ length: 14 }, (_, i) => {
    const [x, y] = [at(0.1 + ((i * 37) % 80) / 100), at(0.15 + ((i * 53) % 55) / 100)];
    const d = `M${x} ${y}C${x + at(0.1)} ${y - at(0.1)} ${x + at(0.1)} ${y + at(0.2)} ${at(0.9) - x / 3} ${y + at(0.15)}`;
    const stroke = HUES[i % 4] ?? CYAN;
    const glow = [26, 18, 12, 8, 5, 3.4].map((strokeWidth) => path(d, { stroke, strokeOpacity: 0.07, strokeWidth }));
    return { kind: 'group', id: `edge-${i}`, link: null, items: [...glow, path(d, { stroke, strokeWidth: 1.8 })] };
  });
}

/** Sixteen outlines of curves and holes in a square of 1,000 units. */
function letters(): GlyphDef[] {
  return Array.from({ length: 16 }, (_, i) => {
    const k = 40 * i;
    const outer = `M60 0L${120 + k / 4} -700Q${300 + k / 2} ${-760 + k} 480 -700L520 0Q300 ${-120 - k / 3} 60 0Z`;
    return { id: `Face:${i}`, d: `${outer}M220 -180L400 -${180 + k / 5}L310 -${420 + k / 4}Z` };
  });
}

function texts(at: At): TextDraw[] {
  return Array.from({ length: 16 }, (_, row) => {
    const px = 12 + (row % 3);
    const [x, y] = [at(0.06 + (row % 2) * 0.45), at(0.78) + Math.floor(row / 2) * at(0.024)];
    const glyphs = Array.from({ length: 25 }, (_, k) => ({
      def: `Face:${(row * 7 + k * 3) % 16}`,
      x: x + k * px * 0.62,
      y,
      scale: px / 1000,
    }));
    const ink = { x, y: y - px, width: 25 * px * 0.62, height: px * 1.2 };
    const text = `Line ${row} says "so" & <more>`;
    const says = { kind: 'text', text, role: 'legend', owner: `step-${row}`, lines: [text] } as const;
    return { ...says, px, color: INK, background: PAPER, glyphs, ink };
  });
}
