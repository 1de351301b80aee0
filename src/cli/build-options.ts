import type { Shard } from '../catalog/shard.ts';
import type { Size } from '../geometry.ts';
import type { EngineChoice } from '../model/model.ts';
import type { RuleLevels } from './findings/rule-levels.ts';
import type { Format } from './formats.ts';
import type { Printable } from './printable.ts';

/** Which specs, and what of them the command line overrides. */
export interface PictureOptions {
  readonly theme?: string;
  /** The variable or the settings that told the theme, when the command line did not. */
  readonly themeFrom?: string;
  readonly layout?: EngineChoice;
  /** Canvases for all specs; more than one gives several pictures each. */
  readonly size?: readonly Size[];
  /** Pixels of the PNG for each px of the canvas, a side: 1 to 4. */
  readonly scale?: number;
  /** Bytes. */
  readonly budget?: number;
  readonly jobs?: number;
  readonly filter?: string;
  /** Only this share of the specs. */
  readonly shard?: Shard;
  /** Stop at the first picture that fails. */
  readonly failFast?: boolean;
  /** More warnings than this are an error. */
  readonly maxWarnings?: number;
  /** Folder of the cache; `false` for none. */
  readonly cache?: string | boolean;
  /** The specs of the catalog, when no argument names some. */
  readonly specs?: readonly string[];
  /** Levels of rules that are not the product's own. */
  readonly rules?: RuleLevels;
  /** Words of the project that are spelled right. */
  readonly words?: readonly string[];
  /** Folder of the settings, absolute: sidecars tell specs relative to it. */
  readonly configFolder?: string;
}

/** What `check` may be told. */
export interface CheckOptions extends PictureOptions {
  readonly json?: boolean;
  /** Mend in the specs what needs no judgement. */
  readonly fix?: boolean;
}

/** What `build` may be told. */
export interface BuildOptions extends Omit<CheckOptions, 'fix'> {
  readonly out: string;
  readonly format: readonly Format[];
  readonly check?: boolean;
  /** Render everything, whatever is there already. */
  readonly force?: boolean;
  /** Remove files that no spec gives any more. */
  readonly prune?: boolean;
  readonly print?: Printable;
  /** Go on, and build again what changes. */
  readonly watch?: boolean;
}
