import { harmless, widthOf } from './findings/display-text.ts';

/** Rows as aligned columns, two spaces between them; every line ends with a newline. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const clean = rows.map((row) => row.map(harmless));
  const columns = Math.max(0, ...clean.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) => Math.max(...clean.map((row) => widthOf(row[i] ?? ''))));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd();
  return clean.map((row) => `${line(row)}\n`).join('');
}
