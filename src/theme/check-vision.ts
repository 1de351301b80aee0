import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  modeLab65,
  modeLrgb,
  modeRgb,
  modeXyz65,
  useMode,
} from 'culori/fn';
import { blend, contrast } from '../color.ts';
import { EDGE_KINDS, type EdgeKind } from '../roles.ts';
import { dashClass, EDGE_PAIRS } from './check-edges.ts';
import type { Blaming } from './place.ts';
import type { Theme } from './theme.ts';

for (const mode of [modeRgb, modeLrgb, modeLab65, modeXyz65]) useMode(mode);

/** How colours look to people with full colour vision, and to those who lack one of the three kinds of cones. */
const EYES: Readonly<Record<string, (color: string) => string>> = {
  'full colour vision': (color) => color,
  protanopia: (color) => formatHex(filterDeficiencyProt(1)(color)),
  deuteranopia: (color) => formatHex(filterDeficiencyDeuter(1)(color)),
  tritanopia: (color) => formatHex(filterDeficiencyTrit(1)(color)),
};

/** WCAG 1.4.11: what a graphical object needs. */
const GRAPHIC = 3;

/**
 * Least CIEDE2000 difference of two kinds whose shafts have the same pattern. About 2 can just be seen on large areas
 * side by side, and up to 10 only at a closer look; strokes of 2 px far apart on a page need the upper end of that.
 */
const APART = 10;

const difference = differenceCiede2000();

/** `theme/color-vision` for arrows that cannot be seen, or not be told apart, with every kind of colour vision. */
export function checkVision(theme: Theme): Blaming[] {
  return Object.entries(EYES).flatMap(([eyes, see]) => [
    ...(eyes === 'full colour vision' ? [] : EDGE_KINDS.flatMap((kind) => checkKind(theme, kind, eyes, see))),
    ...EDGE_PAIRS.flatMap((pair) => checkPair(theme, pair, eyes, see)),
  ]);
}

type See = (color: string) => string;

function checkKind(theme: Theme, kind: EdgeKind, eyes: string, see: See): Blaming[] {
  const { color, opacity } = theme.edges[kind];
  const grounds = [...theme.grounds.board.neutral, ...theme.grounds.zone.neutral];
  const ratios = grounds.map((ground) => contrast(see(blend(ground, color, opacity)), see(ground)));
  const ratio = Math.floor(Math.min(...ratios) * 100) / 100;
  if (ratio >= GRAPHIC) return [];
  return [
    {
      rule: 'theme/color-vision',
      severity: 'error',
      message: `arrows "${kind}" in "${color}" have a contrast of ${ratio}:1 with ${eyes}, less than ${GRAPHIC}:1`,
      help: 'choose a colour that is clearly darker or lighter than the ground',
      pointer: `/edges/${kind}/color`,
      blame: [`/edges/${kind}/opacity`, '/paper/color', '/shapes/zone/fill', '/shapes/zone/fillOpacity'],
      evidence: { ratio, min: GRAPHIC, vision: eyes },
    },
  ];
}

function checkPair(
  { edges, grounds }: Theme,
  [a, b]: readonly [EdgeKind, EdgeKind],
  eyes: string,
  see: See,
): Blaming[] {
  const dash = dashClass(edges[a]);
  if (dash !== dashClass(edges[b])) return [];
  const [ground = '#ffffff'] = grounds.board.neutral;
  const colorOf = (kind: EdgeKind): string => see(blend(ground, edges[kind].color, edges[kind].opacity));
  const apart = Math.floor(difference(colorOf(a), colorOf(b)) * 10) / 10;
  if (apart >= APART) return [];
  return [
    {
      rule: 'theme/color-vision',
      severity: 'error',
      message: `arrows "${a}" in "${edges[a].color}" and "${b}" in "${edges[b].color}" are ${apart} apart with ${eyes}, less than ${APART}, and both are ${dash}`,
      help: 'choose colours of clearly different lightness, or give one of them another pattern of dashes',
      pointer: `/edges/${b}/color`,
      blame: [`/edges/${a}/color`, `/edges/${b}/dash`, `/edges/${a}/dash`],
      evidence: { difference: apart, min: APART, vision: eyes },
    },
  ];
}
