import { toneColor } from '../color.ts';
import { EDGE_KINDS, SHAPE_ROLES, type ShapeRole, TONES, type Tone } from '../roles.ts';
import { type Colors, extremes, over, partly } from './colors.ts';
import { layered } from './layers.ts';
import type { Grounds, ThemeTokens } from './theme.ts';

/** Nested zones tint each other; deeper ones add too little to tell. */
const DEPTHS = [1, 0.5, 0.25, 0.125];
const ON_SHEET: readonly ShapeRole[] = ['header', 'legend', 'notes', 'key-panel', 'titleblock'];
/** What small marks lie on besides, or instead of, board and zones. */
const UNDER: Readonly<Partial<Record<ShapeRole, { readonly on: ShapeRole; readonly isAnywhere: boolean }>>> = {
  'icon-plate': { on: 'node', isAnywhere: false },
  number: { on: 'node', isAnywhere: false },
  protocol: { on: 'node', isAnywhere: true },
  step: { on: 'legend', isAnywhere: true },
  key: { on: 'key-panel', isAnywhere: true },
};
/** px that letters on the board keep from boxes and arrows, 4 by rule and 2 in their own line: light that reaches farther falls on them. */
const CLEARANCE = 6;
/** px of the margin that nothing but the frame stands in. */
const MARGIN = 22;

/**
 * What text and arrows can stand on: paper with its marks, tints of zones in each other, the light and the shadows of
 * what stands near, fills with what is drawn on them, as the darkest and the lightest colour of each. Text darker or
 * lighter than both is hardest to read on one of the two.
 */
export function groundsOf(theme: ThemeTokens): Grounds {
  const sheet = sheetColors(theme);
  const zones = zoneColors(theme, sheet);
  const board = extremes(nearby(theme, sheet));
  const zone = extremes(nearby(theme, zones));
  const anywhere = extremes([...board, ...zone]);
  const under = (role: ShapeRole, tone: Tone): Colors => {
    if (ON_SHEET.includes(role)) return sheet;
    const stands = UNDER[role];
    if (stands === undefined) return anywhere;
    const { on, isAnywhere } = stands;
    return extremes([
      ...layered(theme, on, tone, ON_SHEET.includes(on) ? sheet : anywhere),
      ...(isAnywhere ? anywhere : []),
    ]);
  };
  return tableOf(SHAPE_ROLES, (role) =>
    tableOf(TONES, (tone) => {
      if (role === 'board') return board;
      if (role === 'zone') return zone;
      return layered(theme, role, tone, under(role, tone));
    }),
  );
}

/** The paper and all that is drawn on it, where these cross too. */
function sheetColors({ paper }: ThemeTokens): Colors {
  const { frame, smudges, fine, coarse, crosses, scanlines } = paper;
  const outside = frame.inset + frame.gap > MARGIN && frame.outside !== 'none' ? [frame.outside] : [];
  return [smudges, fine, coarse, crosses, scanlines].reduce<Colors>(
    (seen, mark) => extremes(partly(seen, mark.color, mark.opacity)),
    [paper.color, ...outside],
  );
}

/** Tints of zones of any tone in zones of any tone, down to where the next would tell nothing. */
function zoneColors(theme: ThemeTokens, sheet: Colors): Colors {
  const seen: string[] = [];
  let under = sheet;
  for (const share of DEPTHS) {
    under = extremes(TONES.flatMap((tone) => layered(theme, 'zone', tone, under, share)));
    seen.push(...under);
  }
  return extremes(seen);
}

/** `ground` where the shadow of a box or the light of a box or an arrow falls on it. */
function nearby(theme: ThemeTokens, ground: Colors): Colors {
  const { node } = theme.shapes;
  const rings = theme.glow.filter(({ width }) => width / 2 > CLEARANCE);
  const lamps = [
    ...EDGE_KINDS.flatMap((kind) => (theme.edges[kind].glow ? [theme.edges[kind].color] : [])),
    ...TONES.flatMap((tone) => (node.glow ? [toneColor(node.stroke, theme.tones[tone]) ?? 'none'] : [])),
  ];
  const shadows = TONES.map((tone) => toneColor(node.shadow.color, theme.tones[tone]));
  return [
    ...ground,
    ...shadows.flatMap((color) => over(ground, color, node.shadow.opacity)),
    ...lamps.flatMap((lamp) => rings.reduce((lit, { opacity }) => over(lit, lamp, opacity), ground)),
  ];
}

function tableOf<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
