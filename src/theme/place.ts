import { type Document, isMap, isScalar, type LineCounter } from 'yaml';
import type { Diagnostic } from '../diagnostics.ts';

/** The diagnostic with line and column of its pointer; of the nearest thing that was written, when it points at what was not. */
export function withPlace(diagnostic: Diagnostic, document: Document.Parsed, lines: LineCounter): Diagnostic {
  if (diagnostic.pointer === undefined) return diagnostic;
  const path = diagnostic.pointer.split('/').slice(1).map(unescaped);
  const offset = diagnostic.atKey === true ? keyOffset(document, path) : valueOffset(document, path);
  const { line, col } = lines.linePos(offset ?? 0);
  return { ...diagnostic, line, column: col };
}

const unescaped = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');

function keyOffset(document: Document.Parsed, path: readonly string[]): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1));
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}

function valueOffset(document: Document.Parsed, path: readonly string[]): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return Number(node.range[0]);
    }
  }
  return undefined;
}
