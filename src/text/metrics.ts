import type { TextRole } from '../roles.ts';

/** One line of text, measured. */
export interface TextLine {
  readonly text: string;
  /** Advance width, px. */
  readonly width: number;
  /** There, and true, when the paragraph that it belongs to runs from right to left. */
  readonly rtl?: true;
}

/** Text of one role, broken into lines and measured at one size. */
export interface TextBlock {
  readonly role: TextRole;
  /** As written by the author. */
  readonly text: string;
  /** Font size, px. */
  readonly px: number;
  readonly lines: readonly TextLine[];
  /** Widest line, px. */
  readonly width: number;
  /** Lines times line pitch, px. */
  readonly height: number;
  /** Distance of two baselines, px. */
  readonly pitch: number;
  /** From the block's top to the first baseline, px; chosen so that the ink looks centred in the line. */
  readonly ascent: number;
}

/** Room beside a text: px, and px for each px of the text's height. */
export interface AfterText {
  readonly flat: number;
  readonly lean: number;
}

/** Room that a theme's drawing takes from the content of boxes, px on a 1024 px canvas. */
export interface Rooms {
  /** What the header bar of a box takes from its top at type scale 1. */
  readonly headroom: number;
  /** What the marks behind a zone's title and a panel's heading take to their right. */
  readonly afterTitle: AfterText;
  readonly afterHeading: AfterText;
  /** How deep the blocks are that nodes are drawn as; 0 for flat ones. Does not grow with type. */
  readonly depth: number;
}

/** All that layout learns of fonts and themes. Widths are those of the very glyphs that will be drawn. */
export interface Metrics extends Rooms {
  /** Base size of a role at type scale 1 on a 1024 px canvas, px. */
  basePx(role: TextRole): number;
  /** Breaks `text` into the fewest balanced lines no wider than `maxWidth` px. A word wider than that stays whole, unless it is a name with seams, as `OrderService` or `order_items`. */
  wrap(role: TextRole, text: string, px: number, maxWidth: number): TextBlock;
}

/** A glyph of a shaped line: glyph id and the place of its origin, px, relative to the line's start on the baseline. */
export interface Glyph {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

/** A line of text as glyphs of one face. */
export interface GlyphRun {
  readonly face: string;
  readonly px: number;
  readonly glyphs: readonly Glyph[];
  /** px. */
  readonly advance: number;
  /** Bounds of the drawn outlines relative to the line's start on the baseline, px: x, y, width, height. */
  readonly ink: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Turns text into glyphs and glyphs into outlines; shapes exactly as `Metrics` measured. */
export interface Shaper {
  /**
   * A line may come as several runs, from left to right, when it needs a fallback face or mixes directions; their glyph
   * places share one origin. `rtl` says the direction of its paragraph; by default it has that of its first letter.
   */
  shape(role: TextRole, text: string, px: number, rtl?: boolean): readonly GlyphRun[];
  /** Outline as SVG path data in font units with y downwards, and the units per em to scale it by. Empty for spaces. */
  outline(face: string, glyph: number): { readonly d: string; readonly unitsPerEm: number };
}
