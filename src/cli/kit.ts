import type { PictureOptions } from './build-options.ts';
import { type LoadedFonts, type LoadedIcons, loadFonts, loadIcons } from './load-environment.ts';
import { readManifest } from './package-files.ts';
import { engineText } from './stamp.ts';

/** What all pictures of a run share. */
export interface Kit {
  readonly icons: LoadedIcons;
  readonly fonts: LoadedFonts;
  readonly options: PictureOptions;
  /** Of the product. */
  readonly version: string;
  /** Names and versions of everything that has a say in the bytes. */
  readonly engine: string;
}

/** Loads what all pictures of a run share; the compiler is loaded beside the files. */
export async function loadKit(options: PictureOptions): Promise<Kit> {
  const { warmUp } = await import('../warm-up.ts');
  warmUp();
  const [icons, fonts] = await Promise.all([loadIcons(), loadFonts(), import('../compile.ts')]);
  return { icons, fonts, options, version: readManifest().version, engine: engineText() };
}
