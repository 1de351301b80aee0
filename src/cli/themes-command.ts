import { themeNames } from './find-theme.ts';
import { loadTheme } from './load-theme.ts';
import type { Terminal } from './terminal.ts';
import { textTable } from './text-table.ts';

/** Lists the package's themes. */
export async function runThemes(isJson: boolean, terminal: Terminal): Promise<void> {
  const themes = await Promise.all((await themeNames()).map(describe));
  if (isJson) terminal.give(`${JSON.stringify({ themes }, null, 2)}\n`);
  else terminal.give(textTable(themes.map(({ name, description }) => [name, description])));
}

async function describe(name: string) {
  const result = await loadTheme(name, '.');
  const description = result.kind === 'loaded' ? (result.loaded.theme.description ?? '') : '';
  return { name, file: `themes/${name}.yaml`, description };
}
