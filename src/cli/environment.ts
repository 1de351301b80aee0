import type { Environment } from '../compile.ts';
import { CompileError } from '../diagnostics.ts';
import { type ParsedSpec, parseSpec } from '../spec/parse-spec.ts';
import type { Theme } from '../theme/theme.ts';
import { fontFinder } from './find-fonts.ts';
import { loadFonts, loadIcons } from './load-environment.ts';
import { loadIconsNamed, namesBeyond } from './load-spec-icons.ts';
import { loadTheme, missingTheme } from './load-theme.ts';

/** What `loadEnvironment` may be told. */
export interface EnvironmentOptions {
  /** Folder of the spec: paths of themes and icons are relative to it; the current one without it. */
  readonly folder?: string;
  /** Name or file of a theme instead of the spec's own. */
  readonly theme?: string;
}

/**
 * Loads everything from files that a spec needs to be compiled: its theme, the package's icons and fonts, and the icon
 * sets, drawings and font packs that it asks for.
 * Throws CompileError when the spec cannot be parsed, or its theme cannot be had.
 */
export async function loadEnvironment(
  source: string | ParsedSpec,
  { folder = '.', theme }: EnvironmentOptions = {},
): Promise<Environment> {
  const { spec } = typeof source === 'string' ? parseSpec(source) : source;
  const [loaded, icons, fonts, named] = await Promise.all([
    themeOf(theme ?? spec.theme ?? 'whiteboard', folder),
    loadIcons(),
    loadFonts(),
    loadIconsNamed(namesBeyond(spec), folder),
  ]);
  return {
    theme: loaded,
    icons: { ...icons.catalogue, sets: named.sets, files: named.files },
    fonts: fonts.fonts,
    findFonts: fontFinder(folder),
  };
}

async function themeOf(reference: string, folder: string): Promise<Theme> {
  const result = await loadTheme(reference, folder);
  if (result.kind === 'missing') throw new CompileError([missingTheme(result)]);
  if (result.kind === 'invalid') throw new CompileError(result.findings);
  return result.loaded.theme;
}
