import { blend, contrast, platedGrounds, toneColor } from '../color.ts';
import { EDGE_KINDS, type ShapeRole, TEXT_ROLES, type TextRole, TONES, type Tone } from '../roles.ts';
import type { Blaming } from './place.ts';
import type { Theme } from './theme.ts';

/** Where text of a role may stand. */
const STANDS: Readonly<Record<TextRole, readonly ShapeRole[]>> = {
  title: ['header'],
  subtitle: ['header'],
  'node-title': ['node'],
  'node-role': ['node'],
  'edge-label': ['board', 'zone'],
  'zone-title': ['zone'],
  legend: ['legend', 'key-panel'],
  'legend-heading': ['legend', 'notes', 'key-panel'],
  note: ['notes'],
  key: ['key-panel'],
  protocol: ['protocol'],
  number: ['number'],
  step: ['step', 'key'],
  titleblock: ['titleblock'],
};

/** WCAG 1.4.6 (AAA) for text, and its 1.4.3 for large text. */
const SMALL = 7;
const LARGE = 4.5;
const LARGE_PX = 24;
const LARGE_BOLD_PX = 18.7;
/** WCAG 1.4.11: what a graphical object needs. */
const GRAPHIC = 3;

/** `theme/contrast` for every text, arrow and icon that is too faint on some ground that it can stand on. */
export function checkContrast(theme: Theme): Blaming[] {
  return [
    ...TEXT_ROLES.flatMap((role) => checkText(theme, role)),
    ...EDGE_KINDS.flatMap((kind) => checkEdge(theme, kind)),
    ...checkIcons(theme),
  ];
}

interface Faint {
  readonly on: ShapeRole;
  readonly tone: Tone;
  readonly ink: string;
  readonly ground: string;
  readonly ratio: number;
}

/** The ground on which `ink` is hardest to see, among those that text or marks can meet on `on`. */
function worst(on: ShapeRole, tone: Tone, ink: string, grounds: readonly string[], opacity = 1): Faint {
  const seen = grounds.map((ground) => ({ ground, ratio: contrast(blend(ground, ink, opacity), ground) }));
  seen.sort((a, b) => a.ratio - b.ratio);
  const { ground, ratio } = seen[0] ?? { ground: ink, ratio: 1 };
  return { on, tone, ink, ground, ratio: Math.floor(ratio * 100) / 100 };
}

const faintest = (all: readonly Faint[]): Faint | undefined => all.toSorted((a, b) => a.ratio - b.ratio)[0];

function checkText(theme: Theme, role: TextRole): Blaming[] {
  const style = theme.typography[role];
  const isLarge = style.px >= LARGE_PX || (/Bold$/.test(style.face) && style.px >= LARGE_BOLD_PX);
  const min = isLarge ? LARGE : SMALL;
  const faint = faintest(STANDS[role].flatMap((on) => TONES.map((tone) => worstText(theme, role, on, tone))));
  if (faint === undefined || faint.ratio >= min) return [];
  const { on, tone, ink, ground, ratio } = faint;
  const pointer = theme.shapes[on].ink === 'none' ? `/typography/${role}/ink` : `/shapes/${on}/ink`;
  return [
    {
      rule: 'theme/contrast',
      severity: 'error',
      message: `text "${role}" in "${ink}" on "${on}" of tone "${tone}" ("${ground}") has a contrast of ${ratio}:1, less than ${min}:1`,
      help: 'make the ink darker or the ground lighter, or the other way round',
      pointer,
      blame: [
        ...tonePointers([theme.shapes[on].ink, theme.typography[role].ink], tone),
        ...['plate/color', 'plate', 'light', 'px', 'face'].map((part) => `/typography/${role}/${part}`),
        ...groundPointers(theme, on, tone),
      ],
      evidence: { ratio, min, ink, ground },
    },
  ];
}

function worstText(theme: Theme, role: TextRole, on: ShapeRole, tone: Tone): Faint {
  const style = theme.typography[role];
  const colors = theme.tones[tone];
  const ink = toneColor(theme.shapes[on].ink, colors) ?? toneColor(style.ink, colors) ?? theme.paper.color;
  const plate = { ...style.plate, color: toneColor(style.plate.color, colors) };
  const grounds = platedGrounds(theme.grounds[on][tone], plate);
  const light = style.glow ? toneColor(style.light, colors) : null;
  const lit =
    light === null ? [] : grounds.map((ground) => theme.glow.reduce((g, r) => blend(g, light, r.opacity), ground));
  return worst(on, tone, ink, [...grounds, ...lit]);
}

/** What makes the ground on `on`, the likeliest first; whole groups at last. */
function groundPointers({ shapes }: Theme, on: ShapeRole, tone: Tone): readonly string[] {
  const { fill, wash, hatch, header, shade, corners } = shapes[on];
  const layers = ['fill', 'fillOpacity', 'wash/color', 'hatch/color', 'header/color', 'shade/color', 'corners/color'];
  const marks = ['color', 'coarse/color', 'fine/color', 'crosses/color', 'scanlines/color', 'smudges/color'];
  return [
    ...layers.map((layer) => `/shapes/${on}/${layer}`),
    ...tonePointers([fill, wash.color, hatch.color, header.color, shade.color, corners.color], tone),
    ...['fill', 'fillOpacity', 'shadow/color'].flatMap((layer) => [`/shapes/node/${layer}`, `/shapes/zone/${layer}`]),
    ...tonePointers([shapes.node.fill, shapes.zone.fill], tone),
    ...marks.map((mark) => `/paper/${mark}`),
    ...[`/shapes/${on}`, '/shapes/node', '/shapes/zone', '/paper/frame', '/paper', '/glow', '/edges'],
  ];
}

/** Where the colours of the tone stand that these tokens use: `tone.line` is `/tones/data/line`. */
const tonePointers = (tokens: readonly string[], tone: Tone): readonly string[] =>
  tokens.filter((token) => token.startsWith('tone.')).map((token) => `/tones/${tone}/${token.slice('tone.'.length)}`);

function checkEdge(theme: Theme, kind: (typeof EDGE_KINDS)[number]): Blaming[] {
  const { color, opacity } = theme.edges[kind];
  return tooFaint(theme, `arrows "${kind}"`, onGrounds(theme, color, opacity), [
    `/edges/${kind}/color`,
    `/edges/${kind}/opacity`,
  ]);
}

function checkIcons(theme: Theme): Blaming[] {
  const { stroke, opacity } = theme.icons.node;
  const faint = TONES.map((tone) => {
    const ink = toneColor(stroke, theme.tones[tone]) ?? theme.paper.color;
    return worst('icon-plate', tone, ink, theme.grounds['icon-plate'][tone], opacity);
  });
  return tooFaint(theme, 'icons', faint, ['/icons/node/stroke', '/icons/node/opacity']);
}

/** `color` on the board and on zones of all tones. */
const onGrounds = ({ grounds }: Theme, color: string, opacity: number): readonly Faint[] =>
  (['board', 'zone'] as const).map((on) => worst(on, 'neutral', color, grounds[on].neutral, opacity));

function tooFaint(
  theme: Theme,
  what: string,
  seen: readonly Faint[],
  [pointer = '', ...blame]: readonly string[],
): Blaming[] {
  const faint = faintest(seen);
  if (faint === undefined || faint.ratio >= GRAPHIC) return [];
  const { on, tone, ink, ground, ratio } = faint;
  return [
    {
      rule: 'theme/contrast',
      severity: 'error',
      message: `${what} in "${ink}" on "${on}" ("${ground}") have a contrast of ${ratio}:1, less than ${GRAPHIC}:1`,
      help: 'choose a stronger colour',
      pointer,
      blame: [...blame, ...groundPointers(theme, on, tone)],
      evidence: { ratio, min: GRAPHIC, ink, ground },
    },
  ];
}
