import { searchIcons } from '../icons/find-icon.ts';
import { EXIT } from './exit-codes.ts';
import { loadIcons } from './load-environment.ts';
import type { Terminal } from './terminal.ts';
import { textTable } from './text-table.ts';

/** Lists the icons that have every word of `query` in their name, aliases, set or tone; all without a query. */
export async function runIcons(query: string, isJson: boolean, terminal: Terminal): Promise<number> {
  const { catalogue } = await loadIcons();
  const icons = searchIcons(catalogue, query);
  if (isJson) {
    const rows = icons.map(({ name, aliases, set }) => ({ name, aliases, set }));
    terminal.give(`${JSON.stringify({ icons: rows }, null, 2)}\n`);
  } else if (icons.length === 0) {
    terminal.tell(`no icon matches "${query}"; whiteprint icons lists all of them\n`);
  } else {
    terminal.give(textTable(icons.map(({ name, aliases, set }) => [name, set, aliases.join(', ')])));
  }
  return EXIT.fine;
}
