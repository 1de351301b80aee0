import { blend, contrast, hardest, toneColor } from '../color.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { EDGE_KINDS, type ShapeRole, TEXT_ROLES, type TextRole, TONES, type Tone } from '../roles.ts';
import type { Theme } from './theme.ts';

/** Where text of a role may stand. */
const STANDS: Readonly<Record<TextRole, readonly ShapeRole[]>> = {
  title: ['header', 'board'],
  subtitle: ['header', 'board'],
  'node-title': ['node'],
  'node-role': ['node'],
  'edge-label': ['board', 'zone'],
  'zone-title': ['zone'],
  legend: ['legend', 'board'],
  'legend-heading': ['legend', 'notes', 'key-panel', 'board'],
  note: ['notes', 'board'],
  key: ['key-panel', 'key', 'board'],
  protocol: ['protocol'],
  number: ['number'],
  step: ['step', 'key'],
  titleblock: ['titleblock', 'board'],
};

const SMALL = 7;
const LARGE = 4.5;
const LARGE_PX = 24;
const LARGE_BOLD_PX = 18.7;
/** WCAG 1.4.11: what a graphical object needs. */
const GRAPHIC = 3;

/** `theme/contrast` for every text that is too faint on some ground it can stand on, and for every arrow on the board. */
export function checkContrast(theme: Theme): Diagnostic[] {
  return [...TEXT_ROLES.flatMap((role) => checkText(theme, role)), ...checkEdges(theme)];
}

function checkText(theme: Theme, role: TextRole): Diagnostic[] {
  const style = theme.typography[role];
  const isLarge = style.px >= LARGE_PX || (/Bold$/.test(style.face) && style.px >= LARGE_BOLD_PX);
  const min = isLarge ? LARGE : SMALL;
  for (const on of STANDS[role]) {
    for (const tone of TONES) {
      const { ink, ground } = worstOf(theme, role, on, tone);
      const ratio = contrast(ink, ground);
      if (ratio < min) return [tooFaint(theme, role, { on, tone, ink, ground, ratio, min })];
    }
  }
  return [];
}

function worstOf(theme: Theme, role: TextRole, on: ShapeRole, tone: Tone) {
  const style = theme.typography[role];
  const colors = theme.tones[tone];
  const ink = toneColor(theme.shapes[on].ink, colors) ?? toneColor(style.ink, colors) ?? theme.paper.color;
  const plate = style.plate.form === 'none' ? null : toneColor(style.plate.color, colors);
  const grounds = theme.grounds[on][tone];
  const plated = plate === null ? [] : grounds.map((ground) => blend(ground, plate, style.plate.opacity));
  return { ink, ground: hardest(ink, [...grounds, ...plated]) };
}

interface Faint {
  readonly on: ShapeRole;
  readonly tone: Tone;
  readonly ink: string;
  readonly ground: string;
  readonly ratio: number;
  readonly min: number;
}

function tooFaint(theme: Theme, role: TextRole, { on, tone, ink, ground, ratio, min }: Faint): Diagnostic {
  const ofShape = theme.shapes[on].ink !== 'none';
  const contrastRatio = Math.floor(ratio * 100) / 100;
  return {
    rule: 'theme/contrast',
    severity: 'error',
    message: `text "${role}" in "${ink}" on "${on}" of tone "${tone}" ("${ground}") has a contrast of ${contrastRatio}:1, less than ${min}:1`,
    help: 'make the ink darker or the ground lighter, or the other way round',
    pointer: ofShape ? `/shapes/${on}/ink` : `/typography/${role}/ink`,
    evidence: { ratio: contrastRatio, min },
  };
}

function checkEdges(theme: Theme): Diagnostic[] {
  return EDGE_KINDS.flatMap((kind) => {
    const { color } = theme.edges[kind];
    const ratio = Math.floor(contrast(color, hardest(color, theme.grounds.board.neutral)) * 100) / 100;
    if (ratio >= GRAPHIC) return [];
    return [
      {
        rule: 'theme/contrast',
        severity: 'error' as const,
        message: `arrows "${kind}" in "${color}" have a contrast of ${ratio}:1 on the board, less than ${GRAPHIC}:1`,
        help: 'choose a stronger colour',
        pointer: `/edges/${kind}/color`,
        evidence: { ratio, min: GRAPHIC },
      },
    ];
  });
}
