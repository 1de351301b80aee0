import type { IconCatalogue } from './icon.ts';

/** Where icons come from: the catalogue, and what a spec asks for besides. */
export interface IconSource extends IconCatalogue {
  /** Open sets that `set:name` is looked up in; only those that are asked for need to be there. */
  readonly sets?: readonly IconSet[];
  /** Drawings beside the spec. */
  readonly files?: readonly IconFile[];
}

/** An open icon set: the parts of an Iconify JSON file that are read. */
export interface IconSet {
  /** Its name: `lucide`. */
  readonly prefix: string;
  /** Side of its drawings, units; 16 when left out. */
  readonly width?: number;
  readonly height?: number;
  readonly icons: Readonly<Record<string, SetIcon>>;
  readonly aliases?: Readonly<Record<string, SetAlias>>;
}

/** A drawing of a set: SVG elements without the `<svg>` around them. */
export interface SetIcon {
  readonly body: string;
  readonly left?: number;
  readonly top?: number;
  readonly width?: number;
  readonly height?: number;
}

/** Another name of an icon, perhaps turned over. */
export interface SetAlias {
  readonly parent: string;
  /** Quarter turns. */
  readonly rotate?: number;
  readonly hFlip?: boolean;
  readonly vFlip?: boolean;
}

/** A drawing by its path as the spec gives it: the text of the file, or why there is none. */
export type IconFile =
  | { readonly path: string; readonly svg: string }
  | { readonly path: string; readonly trouble: string; readonly help?: string };

/** Why an icon that a spec asks for cannot be drawn. */
export interface UnusableIcon {
  readonly name: string;
  readonly rule: string;
  /** Lower case, the name quoted. */
  readonly message: string;
  readonly help: string;
}

/** All icons that a spec may use. */
export interface GatheredIcons extends IconCatalogue {
  readonly unusable?: readonly UnusableIcon[];
}
