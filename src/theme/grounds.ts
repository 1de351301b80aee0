import { blend, contrast, toneColor } from '../color.ts';
import { SHAPE_ROLES, type ShapeRole, TONES, type Tone } from '../roles.ts';
import type { Grounds, ShapeStyle, ThemeTokens } from './theme.ts';

type Colors = readonly string[];

/** Nested zones tint each other; deeper ones add too little to tell. */
const DEPTHS = [1, 0.5, 0.25, 0.125];
const ON_BOARD: readonly ShapeRole[] = ['header', 'legend', 'notes', 'key-panel', 'titleblock'];

/**
 * What text can stand on: paper with its grid, tints of zones, fills with their hatching, as the darkest and the
 * lightest colour of each. Text darker or lighter than both is hardest to read on one of the two.
 */
export function groundsOf(theme: ThemeTokens): Grounds {
  const board = boardColors(theme);
  const zone = extremes(TONES.flatMap((tone) => zoneColors(theme, tone, board)));
  const anywhere = extremes([...board, ...zone]);
  const onShapes = tableOf(TONES, (tone) => {
    const node = stacked(theme, theme.shapes.node, tone, anywhere);
    const panel = stacked(theme, theme.shapes.legend, tone, board);
    return extremes([...anywhere, ...node, ...panel]);
  });
  const under = (role: ShapeRole, tone: Tone): Colors => {
    if (ON_BOARD.includes(role)) return board;
    return role === 'node' || role === 'context' ? anywhere : onShapes[tone];
  };
  return tableOf(SHAPE_ROLES, (role) =>
    tableOf(TONES, (tone) => {
      if (role === 'board') return board;
      if (role === 'zone') return zone;
      return stacked(theme, theme.shapes[role], tone, under(role, tone));
    }),
  );
}

function boardColors({ paper }: ThemeTokens): Colors {
  const marks = [paper.fine, paper.coarse, paper.crosses, paper.smudges];
  const drawn = [paper.color, ...marks.flatMap((mark) => over([paper.color], mark.color, mark.opacity))];
  return extremes([...drawn, ...over(drawn, paper.scanlines.color, paper.scanlines.opacity)]);
}

function zoneColors(theme: ThemeTokens, tone: Tone, board: Colors): Colors {
  const seen: string[] = [];
  let under = board;
  for (const share of DEPTHS) {
    under = stacked(theme, theme.shapes.zone, tone, under, share);
    seen.push(...under);
  }
  return seen;
}

function stacked(theme: ThemeTokens, style: ShapeStyle, tone: Tone, under: Colors, share = 1): Colors {
  const colors = theme.tones[tone];
  const fill = toneColor(style.fill, colors);
  const filled = fill === null ? under : over(under, fill, style.fillOpacity * share);
  const hatch = toneColor(style.hatch.color, colors);
  return extremes([...filled, ...(hatch === null ? [] : over(filled, hatch, style.hatch.opacity))]);
}

const over = (under: Colors, color: string, opacity: number): Colors =>
  color === 'none' ? [] : under.map((ground) => blend(ground, color, opacity));

/** Distance from black orders colours by luminance. */
function extremes(colors: Colors): Colors {
  const byLight = colors.map((color) => ({ color, light: contrast(color, '#000000') }));
  byLight.sort((a, b) => a.light - b.light);
  const ends = [byLight[0], byLight.at(-1)].flatMap((end) => end?.color ?? []);
  return ends[0] === ends[1] ? ends.slice(0, 1) : ends;
}

function tableOf<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
