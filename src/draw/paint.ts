import type { EdgeStyle, Theme } from '../theme/theme.ts';
import type { PathItem } from './drawing.ts';
import type { Mark, Pass } from './pen.ts';

/** How a stroke looks before a pass or mark changes it. */
export interface Ink {
  readonly color: string;
  readonly opacity: number;
  /** px. */
  readonly width: number;
  readonly dash: EdgeStyle['dash'];
  readonly cap: 'butt' | 'round';
}

/** A filled path. */
export const filled = (d: string, color: string, opacity: number): PathItem => ({
  kind: 'path',
  d,
  paint: {
    fill: color,
    fillOpacity: round3(opacity),
    stroke: null,
    strokeOpacity: 1,
    strokeWidth: 0,
    dash: [],
    cap: 'butt',
    join: 'miter',
  },
});

/** A stroked path. */
export const stroked = (d: string, ink: Ink): PathItem => ({
  kind: 'path',
  d,
  paint: {
    fill: null,
    fillOpacity: 1,
    stroke: ink.color,
    strokeOpacity: round3(ink.opacity),
    strokeWidth: round3(ink.width),
    dash: ink.dash,
    cap: ink.cap,
    join: ink.cap === 'round' ? 'round' : 'miter',
  },
});

/** The passes of a stroke in one ink. */
export const inked = (passes: readonly Pass[], ink: Ink): PathItem[] =>
  passes
    .filter(({ d }) => d !== '')
    .map(({ d, form, widen, fade }) =>
      form === 'area'
        ? filled(d, ink.color, ink.opacity * fade)
        : stroked(d, { ...ink, width: ink.width * widen, opacity: ink.opacity * fade }),
    );

/** Light around a stroke: wide translucent strokes under it, and no filter, which would cost a hundred times as much. */
export function glowing(passes: readonly Pass[], ink: Ink, rings: Theme['glow']): PathItem[] {
  const [first] = passes;
  if (first === undefined || first.d === '') return [];
  return rings.map((ring) =>
    stroked(first.d, {
      ...ink,
      cap: 'round',
      width: (first.form === 'area' ? 0 : ink.width) + ring.width,
      opacity: ring.opacity,
    }),
  );
}

/** Small marks: areas in ink, paper or accent, with or without outline. */
export function marked(marks: readonly Mark[], ink: Ink, paper: string, accent: string): PathItem[] {
  return marks.flatMap((mark) => {
    if (mark.d === '') return [];
    const area = { none: null, ink: ink.color, paper, accent }[mark.fill];
    return [
      ...(area === null ? [] : [filled(mark.d, area, mark.fill === 'paper' ? 1 : ink.opacity)]),
      ...(mark.outline === 0
        ? []
        : [stroked(mark.d, { ...ink, dash: [], cap: mark.cap, width: ink.width * mark.outline })]),
    ];
  });
}

const round3 = (value: number): number => (Number.isFinite(value) ? Math.round(value * 1000) / 1000 : 0);
