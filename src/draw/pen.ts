import type { Point, Rect } from '../geometry.ts';
import type { EdgeStyle, RuleStyle } from '../theme/theme.ts';
import type { Contour } from './contour.ts';

/** What a stroke is drawn with. */
export interface Nib {
  /** px. */
  readonly width: number;
  /** px on, px off …; empty for a solid stroke. */
  readonly dash: readonly number[];
}

/** One stroke of the hand: its path, and how it differs from the style's width and opacity, as multiples. */
export interface Pass {
  readonly d: string;
  /** `line` is drawn along with the nib; `area` is the outline of the whole stroke, dashes included, to be filled. */
  readonly form: 'line' | 'area';
  readonly widen: number;
  readonly fade: number;
}

/** A small mark: an area in ink or paper, with or without its outline. */
export interface Mark {
  readonly d: string;
  readonly fill: 'none' | 'ink' | 'paper' | 'accent';
  /** Width of its outline as a multiple of the style's; 0 for none. */
  readonly outline: number;
  readonly cap: 'butt' | 'round';
}

/** Parallel strokes. */
export interface Hatching {
  /** px. */
  readonly gap: number;
  /** Degrees. */
  readonly angle: number;
  /** Towards where level strokes stand farther apart, step by step. */
  readonly fade: 'none' | 'up' | 'down';
}

/** Where an arrowhead goes: its tip, and a point that the arrow comes from. */
export interface Aim {
  readonly tip: Point;
  readonly from: Point;
  /** px. */
  readonly size: number;
}

/**
 * A hand. It turns lines into strokes and knows no colour; the same seed gives the same strokes.
 * Adding a way of drawing is one more of these.
 */
export interface Pen {
  /** Where a coordinate of a stroke of `width` px goes: the rulers' hand lays straight lines on whole px, or they would be grey. */
  settle(value: number, width: number): number;
  /** Strokes along a contour. A dashed one is drawn in one pass. */
  trace(contour: Contour, nib: Nib, seed: number): readonly Pass[];
  /** The area inside a contour, as path data. */
  area(contour: Contour, seed: number): string;
  /** Parallel strokes inside a closed contour, as path data; empty when none fits. */
  hatch(contour: Contour, hatching: Hatching, seed: number): string;
  /** A stroke along the sides of a closed contour that the light from above left does not reach, `inset` px inside; outside when negative. */
  underside(contour: Contour, inset: number, width: number, seed: number): readonly Pass[];
  /** Broad strokes that cover `rect`, and their width in px. */
  scribble(rect: Rect, seed: number): { readonly d: string; readonly width: number };
  /** Strokes along a line with sharp bends, which are rounded by `radius` px. */
  shaft(points: readonly Point[], radius: number, nib: Nib, seed: number): readonly Pass[];
  /** The arc, `size` px high, by which a level line passes over an upright one at `at`. */
  hop(at: Point, size: number, nib: Nib, seed: number): readonly Pass[];
  head(form: EdgeStyle['head'], aim: Aim, nib: Nib, seed: number): readonly Mark[];
  tail(form: EdgeStyle['tail'], at: Point, size: number): readonly Mark[];
  /** Strokes along the lines of an icon. */
  icon(lines: readonly Contour[], nib: Nib, seed: number): readonly Pass[];
  rule(style: RuleStyle, from: Point, to: Point, seed: number): readonly Mark[];
}
