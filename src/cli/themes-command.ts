import { themeNames } from './find-theme.ts';
import { exitCodeOf, type Finding, sortFindings, toJsonFinding } from './findings/finding.ts';
import { trouble } from './findings/trouble.ts';
import { loadKit } from './kit.ts';
import { type LoadedTheme, loadTheme } from './load-theme.ts';
import { proveBudget } from './prove-budget.ts';
import { countFindings, tellFindings } from './tell-run.ts';
import type { Terminal } from './terminal.ts';
import { textTable } from './text-table.ts';
import { sheetPath, writeSheet } from './theme-sheet.ts';

/** What `themes` may be told. */
export interface ThemesOptions {
  readonly theme?: string;
  readonly sheet?: string;
  readonly json?: boolean;
}

/** A theme as it is listed. */
interface Row {
  readonly name: string;
  readonly file: string;
  readonly description: string;
}

/** `whiteprint themes`: lists the package's themes, or checks and draws those that are asked for. Answers the exit code. */
export async function runThemes(options: ThemesOptions, terminal: Terminal): Promise<number> {
  const rows: Row[] = [];
  const findings: Finding[] = [];
  for (const name of options.theme === undefined ? await themeNames() : [options.theme]) {
    const result = await loadTheme(name, '.');
    if (result.kind === 'missing') throw trouble(result.message, result.help);
    if (result.kind === 'invalid') {
      findings.push(...result.findings);
      continue;
    }
    const { theme, file } = result.loaded;
    rows.push({ name: theme.name, file: file.replace(/^whiteprint\//, ''), description: theme.description });
    findings.push(...(await proveAndDraw(result.loaded, options, terminal)));
  }
  tell(rows, findings, options, terminal);
  return exitCodeOf(findings);
}

/** What costs a second or two is done only for themes that are looked at, never in a build. */
async function proveAndDraw(
  loaded: LoadedTheme,
  options: ThemesOptions,
  terminal: Terminal,
): Promise<readonly Finding[]> {
  if (options.theme === undefined && options.sheet === undefined) return [];
  const kit = await loadKit({});
  if (options.sheet !== undefined) {
    const path = options.theme === undefined ? sheetPath(options.sheet, loaded.theme.name) : options.sheet;
    const status = await writeSheet(path, loaded.theme, kit);
    if (options.json !== true) terminal.tell(`${status.padEnd(9)} ${path}\n`);
  }
  return proveBudget(loaded, kit);
}

function tell(rows: readonly Row[], findings: readonly Finding[], options: ThemesOptions, terminal: Terminal): void {
  if (options.json === true) {
    const object = { themes: rows, diagnostics: sortFindings(findings).map(toJsonFinding) };
    terminal.give(`${JSON.stringify(object, null, 2)}\n`);
    return;
  }
  if (options.sheet === undefined) terminal.give(textTable(rows.map(({ name, description }) => [name, description])));
  tellFindings(findings, terminal);
  if (findings.length > 0) terminal.tell(`${countFindings(findings)}\n`);
}
