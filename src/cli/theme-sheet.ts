import { parse } from 'node:path';
import type { Theme } from '../theme/theme.ts';
import { trouble } from './findings/trouble.ts';
import type { Kit } from './kit.ts';
import { writeTogether } from './write-together.ts';

/** Draws all that a theme has a style for to a .png or .svg. Throws trouble for other endings and when it cannot write. */
export async function writeSheet(path: string, theme: Theme, { icons, fonts }: Kit): Promise<'built' | 'unchanged'> {
  const { ext } = parse(path);
  if (ext !== '.png' && ext !== '.svg') throw trouble(`cannot draw a sheet to "${path}"`, 'name a .png or .svg file');
  const { renderPng } = await import('../compile.ts');
  const { compileSpecimen } = await import('../compile-sheets.ts');
  const specimen = await compileSpecimen({ theme, icons: icons.catalogue, fonts: fonts.fonts });
  const bytes = ext === '.svg' ? Buffer.from(specimen.svg, 'utf8') : (await renderPng(specimen)).png;
  return writeTogether([{ path, bytes }]);
}

/** `sheets/theme.png` for `whiteboard`: `sheets/theme-whiteboard.png`. */
export const sheetPath = (path: string, theme: string): string => {
  const { ext } = parse(path);
  return `${path.slice(0, path.length - ext.length)}-${theme}${ext}`;
};
