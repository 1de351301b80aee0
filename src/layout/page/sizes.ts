import type { TextRole } from '../../roles.ts';
import type { Metrics } from '../../text/metrics.ts';
import { round } from '../place-text.ts';

/** Sizes of the page around the diagram. */
export interface PageSizes {
  /** px of the canvas for one px of a 1024 px design. */
  readonly unit: number;
  /** Font size of a role on the page, never under the smallest text allowed. */
  px(role: TextRole): number;
}

/** `scale` is 1 for the theme's own sizes; less when the page needs room. */
export function createPageSizes(metrics: Metrics, unit: number, scale: number, minTextPx: number): PageSizes {
  return { unit, px: (role) => Math.max(minTextPx, round(metrics.basePx(role) * unit * scale)) };
}

/** The same sizes with all type `by` times as large. */
export const enlargedSizes = ({ unit, px }: PageSizes, by: number): PageSizes => ({
  unit,
  px: (role) => round(px(role) * by),
});
