import { isMap, isScalar } from 'yaml';
import type { Diagnostic } from '../diagnostics.ts';
import type { WrittenTheme } from './read-theme.ts';

/** A finding about several values together, any of which could be the wrong one. */
export interface Blaming extends Diagnostic {
  /** Pointers of the other values, the likeliest first. */
  readonly blame?: readonly string[];
}

/**
 * The finding with line and column, and with the file when that is a parent's. `files` are the theme and then its
 * parents, the nearest first. A value stands where it was written last; what was not written, at the nearest thing
 * that was. Of several values that could be wrong the one is named that the theme itself wrote.
 */
export function withPlace({ blame = [], ...found }: Blaming, files: readonly WrittenTheme[]): Diagnostic {
  if (found.pointer === undefined) return found;
  const pointer = files.length > 1 ? nearestOf([found.pointer, ...blame], files) : found.pointer;
  const { file, line, column } = placeOf(toPath(pointer), found.atKey === true, files);
  return { ...found, pointer, line, column, ...(file === undefined ? {} : { file }) };
}

type Path = readonly string[];

const toPath = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The pointer whose value, or whose colour in the palette, was written nearest to the theme. */
function nearestOf(pointers: readonly string[], files: readonly WrittenTheme[]): string {
  let best = { pointer: pointers[0] ?? '', author: files.length };
  for (const pointer of pointers.flatMap((one) => [one, ...paletteOf(one, files)])) {
    const author = authorOf(toPath(pointer), files);
    if (author !== -1 && author < best.author) best = { pointer, author };
  }
  return best.pointer;
}

/** Where the colour stands that the value at `pointer` names. */
function paletteOf(pointer: string, files: readonly WrittenTheme[]): readonly string[] {
  const path = toPath(pointer);
  const value = files[authorOf(path, files)]?.document.getIn(path);
  return typeof value === 'string' ? [`/palette/${value}`] : [];
}

/** Index of the first file that has something at `path`; -1 for none. */
const authorOf = (path: Path, files: readonly WrittenTheme[]): number =>
  files.findIndex(({ document }) => document.hasIn(path));

interface Place {
  readonly file: string | undefined;
  readonly line: number;
  readonly column: number;
}

function placeOf(path: Path, atKey: boolean, files: readonly WrittenTheme[]): Place {
  for (let length = path.length; length > 0; length--) {
    for (const theme of files) {
      const offset = offsetOf(theme, path.slice(0, length), atKey && length === path.length);
      if (offset !== undefined) return toPlace(theme, offset);
    }
  }
  const [theme] = files;
  return theme === undefined ? { file: undefined, line: 1, column: 1 } : toPlace(theme, 0);
}

function toPlace({ file, lines }: WrittenTheme, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { file, line, column: col };
}

const offsetOf = (theme: WrittenTheme, path: Path, atKey: boolean): number | undefined =>
  atKey ? keyOffset(theme, path) : valueOffset(theme, path);

function keyOffset({ document }: WrittenTheme, path: Path): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === path.at(-1));
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}

function valueOffset({ document }: WrittenTheme, path: Path): number | undefined {
  const node = document.getIn(path, true);
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined;
  return Number(node.range[0]);
}
