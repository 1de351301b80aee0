import type { Lexicon } from '../check/copy/copy.ts';
import type { PictureOptions } from './build-options.ts';
import { type LoadedFonts, type LoadedIcons, loadFonts, loadIcons } from './load-environment.ts';
import { loadLexicon } from './load-lexicon.ts';
import { readManifest } from './package-files.ts';
import { engineText } from './stamp.ts';

/** What all pictures of a run share. */
export interface Kit {
  readonly icons: LoadedIcons;
  readonly fonts: LoadedFonts;
  readonly lexicon: Lexicon;
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
  const [icons, fonts, lexicon] = await Promise.all([
    loadIcons(),
    loadFonts(),
    loadLexicon(options.words),
    import('../compile.ts'),
  ]);
  return { icons, fonts, lexicon, options, version: readManifest().version, engine: engineText() };
}
