import type { PictureOptions } from './build-options.ts';
import { type LoadedFonts, type LoadedIcons, loadFonts, loadIcons } from './load-environment.ts';
import { readManifest } from './package-files.ts';

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
  const { version, dependencies } = readManifest();
  const versions = ENGINES.map((name) => `${name} ${dependencies[name] ?? '?'}`);
  return { icons, fonts, options, version, engine: [`whiteprint ${version}`, ...versions].join(', ') };
}

/** Packages that have a say in the bytes. */
const ENGINES = [
  '@dagrejs/dagre',
  '@resvg/resvg-js',
  'bidi-js',
  'elkjs',
  'harfbuzzjs',
  'linebreak',
  'roughjs',
  'sharp',
  'yaml',
];
