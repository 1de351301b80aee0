import { hardest, platedGrounds, toneColor } from '../color.ts';
import { boundsOf, type Rect } from '../geometry.ts';
import type { TextItem } from '../scene/scene.ts';
import type { GlyphRun, Shaper } from '../text/metrics.ts';
import type { Theme } from '../theme/theme.ts';
import { toPath } from './contour.ts';
import { drawPlate } from './draw-plate.ts';
import type { DrawItem, DrawnGlyph, GlyphDef, PathItem, TextDraw } from './drawing.ts';
import { stroked } from './paint.ts';
import { parseContours } from './parse-contours.ts';
import type { Pen } from './pen.ts';

/** Glyph outlines in the order of their first use. */
export type GlyphDefs = Map<string, GlyphDef>;

interface SetLine {
  readonly run: GlyphRun;
  readonly x: number;
  readonly baseline: number;
}

/** What text is drawn with. `unit` is the px of the canvas for one px of the theme. */
export interface TextTools {
  readonly theme: Theme;
  readonly shaper: Shaper;
  readonly pen: Pen;
  /** Takes the outlines that are used. */
  readonly defs: GlyphDefs;
  /** Areas of the scene by id: what a plate may reach for. */
  readonly areas: ReadonlyMap<string, Rect>;
  readonly unit: number;
}

/** Text as outlines of its glyphs, over its plate and its light when the theme gives it some. */
export function drawText(item: TextItem, tools: TextTools): DrawItem[] {
  const { theme, shaper, defs } = tools;
  const runs = item.lines.flatMap((line): SetLine[] =>
    shaper
      .shape(item.role, line.text, item.px, line.rtl === true)
      .map((run) => ({ run, x: line.x, baseline: line.baseline })),
  );
  const glyphs = runs.flatMap((set) => placeGlyphs(set, shaper, defs));
  const ink = inkOf(runs, item);
  const style = theme.typography[item.role];
  const tone = theme.tones[item.tone];
  const color = toneColor(theme.shapes[item.on].ink, tone) ?? toneColor(style.ink, tone) ?? tone.ink;
  const text: TextDraw = {
    kind: 'text',
    text: item.text,
    role: item.role,
    owner: item.owner,
    px: item.px,
    color,
    background: backgroundOf(item, theme, color),
    lines: item.lines.map((line) => line.text),
    glyphs,
    ink,
  };
  const light = style.glow ? lightAround(runs, toneColor(style.light, tone) ?? color, tools) : [];
  const area = areaUnder(item.id, tools.areas);
  const spot = { ink, area, others: [...tools.areas.values()].filter((other) => other !== area), unit: tools.unit };
  return [...drawPlate(item, spot, theme, tools.pen), ...light, text];
}

function placeGlyphs({ run, x, baseline }: SetLine, shaper: Shaper, defs: GlyphDefs): DrawnGlyph[] {
  return run.glyphs.flatMap((glyph): DrawnGlyph[] => {
    const { d, unitsPerEm } = shaper.outline(run.face, glyph.id);
    if (d === '') return [];
    const id = `${run.face}-${glyph.id}`;
    if (!defs.has(id)) defs.set(id, { id, d });
    return [{ def: id, x: round(x + glyph.x), y: round(baseline + glyph.y), scale: scaleOf(run, unitsPerEm) }];
  });
}

/** `zones/edge/title` stands on `zones/edge`, `panels/key/labels/legend-heading` on `panels/key/labels`. */
function areaUnder(id: string, areas: TextTools['areas']): Rect | undefined {
  const parts = id.split('/');
  while (parts.length > 1) {
    parts.pop();
    const area = areas.get(parts.join('/'));
    if (area !== undefined) return area;
  }
  return undefined;
}

const round = (value: number): number => Math.round(value * 100) / 100;

const scaleOf = (run: GlyphRun, unitsPerEm: number): number => Math.round((run.px / unitsPerEm) * 1e6) / 1e6;

function inkOf(runs: readonly SetLine[], item: TextItem): Rect {
  const seen = runs.filter(({ run }) => run.ink.width > 0);
  const bounds = boundsOf(
    seen.map(({ run, x, baseline }) => ({ ...run.ink, x: x + run.ink.x, y: baseline + run.ink.y })),
  );
  if (bounds === undefined) return { x: item.lines[0]?.x ?? 0, y: item.lines[0]?.baseline ?? 0, width: 0, height: 0 };
  return { x: round(bounds.x), y: round(bounds.y), width: round(bounds.width), height: round(bounds.height) };
}

/** The hardest of all colours that may lie behind: the ground, and the plate over it. */
function backgroundOf(item: TextItem, theme: Theme, color: string): string {
  const { plate } = theme.typography[item.role];
  const found = { ...plate, color: toneColor(plate.color, theme.tones[item.tone]) };
  return hardest(color, platedGrounds(theme.grounds[item.on][item.tone], found));
}

function lightAround(runs: readonly SetLine[], color: string, { theme, shaper, unit }: TextTools): PathItem[] {
  const d = runs
    .flatMap(({ run, x, baseline }) =>
      run.glyphs.flatMap((glyph) => {
        const { d: outline, unitsPerEm } = shaper.outline(run.face, glyph.id);
        const place = { scale: scaleOf(run, unitsPerEm), x: x + glyph.x, y: baseline + glyph.y };
        return parseContours(outline, place).map(toPath);
      }),
    )
    .join('');
  if (d === '') return [];
  return theme.glow.map((ring) =>
    stroked(d, { color, opacity: ring.opacity, width: ring.width * unit, dash: [], cap: 'round' }),
  );
}
