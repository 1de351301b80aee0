import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
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
  const theme = files[authorOf(path, files)];
  const node = theme === undefined ? undefined : nodeAt(theme, path);
  return isScalar(node) && typeof node.value === 'string' ? [`/palette/${node.value}`] : [];
}

/** Index of the first file that has something at `path`; -1 for none. */
const authorOf = (path: Path, files: readonly WrittenTheme[]): number =>
  files.findIndex((theme) => nodeAt(theme, path) !== undefined);

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

function keyOffset(theme: WrittenTheme, path: Path): number | undefined {
  const parent = nodeAt(theme, path.slice(0, -1));
  return isMap(parent) ? pairOf(parent, path.at(-1))?.key.range[0] : undefined;
}

const valueOffset = (theme: WrittenTheme, path: Path): number | undefined => nodeAt(theme, path)?.range[0];

/** What was written at `path`; an alias stands for what it names. */
function nodeAt({ document }: WrittenTheme, path: Path): ParsedNode | undefined {
  const resolved = (node: ParsedNode | null | undefined): ParsedNode | undefined =>
    (isAlias(node) ? (node.resolve(document) as ParsedNode | undefined) : node) ?? undefined;
  let node = resolved(document.contents);
  for (const part of path) {
    if (isMap(node)) node = resolved(pairOf(node, part)?.value);
    else node = isSeq(node) ? resolved((node.items as ParsedNode[])[Number(part)]) : undefined;
  }
  return node;
}

const pairOf = (map: YAMLMap.Parsed, key: string | undefined): YAMLMap.Parsed['items'][number] | undefined =>
  map.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
