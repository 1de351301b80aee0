import type { Rect } from '../geometry.ts';
import type { TextRole } from '../roles.ts';

/** `#rrggbb`. */
export type Color = string;

/** How a path is painted; null fill or stroke paints none. */
export interface Paint {
  readonly fill: Color | null;
  readonly fillOpacity: number;
  readonly stroke: Color | null;
  readonly strokeOpacity: number;
  /** px. */
  readonly strokeWidth: number;
  /** px on, px off …; empty for a solid stroke. */
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
  readonly join: 'miter' | 'round';
}

/** Path data in canvas px, at most 2 decimals. Every part begins at an absolute place, with `M`; steps from there may be relative. */
export interface PathItem {
  readonly kind: 'path';
  readonly d: string;
  readonly paint: Paint;
}

/** A glyph of a text, by its outline in `defs`, at the place of its origin. */
export interface DrawnGlyph {
  readonly def: string;
  readonly x: number;
  readonly y: number;
  /** Font units to px. */
  readonly scale: number;
}

/** Text as outlines, with what it says kept beside them. */
export interface TextDraw {
  readonly kind: 'text';
  readonly text: string;
  readonly role: TextRole;
  readonly owner: string;
  readonly px: number;
  readonly color: Color;
  /** The colour behind it that is hardest to read against. */
  readonly background: Color;
  readonly lines: readonly string[];
  readonly glyphs: readonly DrawnGlyph[];
  /** Ink bounds of all lines, px. */
  readonly ink: Rect;
}

/** Items that belong together: a node, an arrow, a panel. `id` is the scene's. */
export interface GroupItem {
  readonly kind: 'group';
  readonly id: string;
  readonly link: string | null;
  readonly items: readonly DrawItem[];
}

/** Fills a rectangle with a repeated tile. */
export interface TileItem {
  readonly kind: 'tile';
  readonly rect: Rect;
  readonly tile: Rect;
  readonly items: readonly PathItem[];
}

export type DrawItem = GroupItem | PathItem | TextDraw | TileItem;

/** A glyph outline that texts refer to: font units, y downwards. */
export interface GlyphDef {
  readonly id: string;
  readonly d: string;
}

/** The resolved picture: nothing is left to decide. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  /** One sentence a line; may be empty. */
  readonly longDescription: string;
  readonly lang: string;
  readonly background: Color;
  readonly defs: readonly GlyphDef[];
  readonly items: readonly DrawItem[];
  /** Colours that the theme is made of, for the encoder's palette. */
  readonly palette: readonly Color[];
}
