import { existsSync, readFileSync } from 'node:fs';
import { packagePath } from './package-files.ts';
import type { Palette } from './palette.ts';

/** Where the page of a rule is, from the package's own folder. */
export const rulePagePath = (id: string): string => `docs/rules/${id}.md`;

/** The page of a rule, as Markdown; undefined for a rule without one. */
export function readRulePage(id: string): string | undefined {
  const path = packagePath(rulePagePath(id));
  return existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : undefined;
}

/** A page for a terminal: Markdown as it is, its headings, level and code told apart where there is colour. */
export function showRulePage(page: string, palette: Palette): string {
  let isCode = false;
  return page.replace(/^.*$/gm, (line) => {
    const isFence = line.startsWith('```');
    if (isFence) isCode = !isCode;
    if (isFence) return palette.dim(line);
    return isCode ? line : showLine(line, palette);
  });
}

function showLine(line: string, { bold, cyan, red, yellow }: Palette): string {
  if (/^#+ /.test(line)) return bold(line);
  return line
    .replace(/^\*\*error\*\*/, red)
    .replace(/^\*\*warning\*\*/, yellow)
    .replace(/`[^`]+`/g, cyan);
}
