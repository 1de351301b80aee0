import { didYouMean } from '../did-you-mean.ts';
import { searchIcons } from '../icons/find-icon.ts';
import type { Icon } from '../icons/icon.ts';
import { EXIT } from './exit-codes.ts';
import { trouble } from './findings/trouble.ts';
import { loadFonts, loadIcons } from './load-environment.ts';
import { loadTheme } from './load-theme.ts';
import { tellFindings } from './tell-run.ts';
import type { Terminal } from './terminal.ts';
import { textTable } from './text-table.ts';

/** What `icons` may be told. */
export interface IconsOptions {
  readonly json?: boolean;
  readonly sheet?: string;
  readonly theme?: string;
}

/** Lists or draws the icons that have every word of `query` in their name, aliases, set or tone; all without a query. */
export async function runIcons(query: string, options: IconsOptions, terminal: Terminal): Promise<number> {
  const { catalogue } = await loadIcons();
  const icons = searchIcons(catalogue, query);
  if (options.json === true) {
    const rows = icons.map(({ name, aliases, set }) => ({ name, aliases, set }));
    terminal.give(`${JSON.stringify({ icons: rows }, null, 2)}\n`);
  } else if (icons.length === 0) {
    const near = didYouMean(
      query,
      catalogue.icons.flatMap(({ name, aliases }) => [name, ...aliases]),
    );
    const help = near === undefined ? 'whiteprint icons lists all of them' : `did you mean "${near}"?`;
    terminal.tell(`no icon matches "${query}"; ${help}\n`);
  } else if (options.sheet === undefined) {
    terminal.give(textTable(icons.map(({ name, aliases, set }) => [name, set, aliases.join(', ')])));
  }
  return options.sheet === undefined || icons.length === 0 ? EXIT.fine : draw(icons, options.sheet, options, terminal);
}

const DEFAULT_THEME = 'whiteboard';

async function draw(icons: readonly Icon[], path: string, options: IconsOptions, terminal: Terminal): Promise<number> {
  const result = await loadTheme(options.theme ?? DEFAULT_THEME, '.');
  if (result.kind === 'missing') throw trouble(result.message, result.help);
  if (result.kind === 'invalid') {
    tellFindings(result.findings, terminal);
    return EXIT.findings;
  }
  const { writeIconSheet } = await import('./icon-sheet.ts');
  const files = await writeIconSheet(path, icons, { theme: result.loaded.theme, fonts: await loadFonts() });
  if (options.json !== true) for (const file of files) terminal.tell(`drawn     ${file}\n`);
  return EXIT.fine;
}
