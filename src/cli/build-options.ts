import type { Shard } from '../catalog/shard.ts';
import type { Size } from '../geometry.ts';
import type { EngineChoice } from '../model/model.ts';
import type { Format } from './formats.ts';
import type { Printable } from './printable.ts';

/** Which specs, and what of them the command line overrides. */
export interface PictureOptions {
  readonly theme?: string;
  readonly layout?: EngineChoice;
  /** Canvases for all specs; more than one gives several pictures each. */
  readonly size?: readonly Size[];
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
}

/** What `check` may be told. */
export interface CheckOptions extends PictureOptions {
  readonly json?: boolean;
}

/** What `build` may be told. */
export interface BuildOptions extends CheckOptions {
  readonly out: string;
  readonly format: readonly Format[];
  readonly check?: boolean;
  /** Render everything, whatever is there already. */
  readonly force?: boolean;
  /** Remove files that no spec gives any more. */
  readonly prune?: boolean;
  readonly print?: Printable;
}
