import type { Point, Rect } from '../geometry.ts';
import type { PlacedLine } from '../layout/layout.ts';
import type { EdgeKind, NodeShape, RuleRole, ShapeRole, TextRole, Tone } from '../roles.ts';

/** An area by role. `shape` says its outline; `circle` and `pill` are for badges and tags. */
export interface ShapeItem {
  readonly kind: 'shape';
  /** Unique and stable: the seed of a hand-drawn stroke. */
  readonly id: string;
  readonly role: ShapeRole;
  readonly shape: NodeShape | 'rect' | 'circle' | 'pill';
  readonly rect: Rect;
  readonly tone: Tone;
  /** Nesting depth, for zones; 0 elsewhere. */
  readonly depth: number;
  /** http(s) address, for nodes in SVG; null elsewhere. */
  readonly link: string | null;
}

/** Where an arrow crosses another one, with room around for a mark. */
export interface Crossing {
  readonly at: Point;
  /** This arrow runs level there, and the other upright. */
  readonly isLevel: boolean;
  /** This arrow lies above the other. */
  readonly isUpper: boolean;
}

/** An arrow, or its sample in the key. Gaps behind labels are already cut out of `parts`. */
export interface EdgeItem {
  readonly kind: 'edge';
  readonly id: string;
  readonly edge: EdgeKind;
  readonly parts: readonly (readonly Point[])[];
  readonly crossings: readonly Crossing[];
  /** True for an arrow that leaves a zone and none of the boxes in it. */
  readonly startsAtZone: boolean;
  readonly headAtStart: boolean;
  readonly headAtEnd: boolean;
}

/** A straight rule. */
export interface RuleItem {
  readonly kind: 'rule';
  readonly id: string;
  readonly role: RuleRole;
  readonly from: Point;
  readonly to: Point;
}

export interface IconItem {
  readonly kind: 'icon';
  readonly id: string;
  readonly role: 'node' | 'context';
  /** Name in the icon catalogue. */
  readonly name: string;
  readonly rect: Rect;
  readonly tone: Tone;
}

export interface TextItem {
  readonly kind: 'text';
  readonly id: string;
  readonly role: TextRole;
  readonly owner: string;
  /** As written. */
  readonly text: string;
  readonly px: number;
  readonly lines: readonly PlacedLine[];
  /** What the text stands on. */
  readonly on: ShapeRole;
  readonly tone: Tone;
}

export type SceneItem = ShapeItem | EdgeItem | RuleItem | IconItem | TextItem;

/** What to draw, by role, in paint order. Knows no colour and no font. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  /** One sentence a line; may be empty. */
  readonly longDescription: string;
  readonly lang: string;
  readonly items: readonly SceneItem[];
}
