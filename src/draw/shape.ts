import type { ToneColors } from '../color.ts';
import type { Rect } from '../geometry.ts';
import type { ShapeStyle } from '../theme/theme.ts';
import type { Contour } from './contour.ts';
import type { OutlineName, ShapeLines } from './shapes.ts';
import type { Solid } from './solids.ts';

/** An area ready to be drawn: where it is, what it looks like, and its lines. */
export interface Shape {
  readonly rect: Rect;
  readonly style: ShapeStyle;
  readonly tone: ToneColors;
  readonly name: OutlineName;
  readonly lines: ShapeLines;
  /** The block behind its front; null for what is flat. */
  readonly solid: Solid | null;
  /** The same outline in another area. */
  readonly within: (area: Rect, radius: number) => Contour;
  readonly seed: number;
  /** Share of the fill's opacity that its nesting leaves. */
  readonly share: number;
}
