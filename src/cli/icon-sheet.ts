import { parse } from 'node:path';
import type { Icon } from '../icons/icon.ts';
import type { Theme } from '../theme/theme.ts';
import { trouble } from './findings/trouble.ts';
import type { LoadedFonts } from './load-environment.ts';
import { writeTogether } from './write-together.ts';

/** What a contact sheet is drawn with. */
export interface SheetKit {
  readonly theme: Theme;
  readonly fonts: LoadedFonts;
}

/**
 * Draws icons with their names to .png or .svg files of 1024 × 1024 px: `path`, and `-2`, `-3` … before its ending when
 * they do not fit one page. Answers the files. Throws trouble for other endings and when it cannot write.
 */
export async function writeIconSheet(
  path: string,
  icons: readonly Icon[],
  { theme, fonts }: SheetKit,
): Promise<readonly string[]> {
  const { ext } = parse(path);
  if (ext !== '.png' && ext !== '.svg') throw trouble(`cannot draw a sheet to "${path}"`, 'name a .png or .svg file');
  const { renderPng } = await import('../compile.ts');
  const { compileIconSheet, iconPages } = await import('../compile-sheets.ts');
  const files: { readonly path: string; readonly bytes: Uint8Array }[] = [];
  let shown = 0;
  for (const page of iconPages(icons)) {
    const subtitle = `${shown + 1} to ${shown + page.icons.length} of ${icons.length}`;
    shown += page.icons.length;
    const sheet = await compileIconSheet(
      { theme, icons: { icons }, fonts: fonts.fonts },
      { title: 'Icons', subtitle, ...page },
    );
    const bytes = ext === '.svg' ? Buffer.from(sheet.svg, 'utf8') : (await renderPng(sheet)).png;
    files.push({ path: pagePath(path, files.length + 1), bytes });
  }
  await writeTogether(files);
  return files.map((file) => file.path);
}

/** `out/icons.png`, `out/icons-2.png` … */
function pagePath(path: string, page: number): string {
  const { ext } = parse(path);
  return page === 1 ? path : `${path.slice(0, path.length - ext.length)}-${page}${ext}`;
}
