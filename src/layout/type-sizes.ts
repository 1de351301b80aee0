import type { TextRole } from '../roles.ts';
import type { Metrics } from '../text/metrics.ts';
import { round } from './place-text.ts';

/** Font size of a role, px. */
export type TypeSizes = (role: TextRole) => number;

/** The theme's sizes times `scale`, never under the smallest text allowed. */
export const createTypeSizes =
  (metrics: Metrics, scale: number, minTextPx: number): TypeSizes =>
  (role) =>
    Math.max(minTextPx, round(metrics.basePx(role) * scale));
