import { isMap, isScalar, parseDocument } from 'yaml';
import type { FlowText } from './flow.ts';
import { type Scanner, take } from './scanner.ts';

/** What stands in `@{…}`. */
export interface ShapeData {
  readonly label: FlowText | null;
  readonly shape: string | null;
  /** Keys that mean nothing to a spec. */
  readonly others: readonly string[];
}

/** More than this is no description of a shape; the cut bounds the work of the YAML parser. */
const LONGEST = 4000;

/** Reads YAML up to the closing brace, which is passed over. Undefined when it is not closed or cannot be read. */
export function readShapeData(scanner: Scanner): ShapeData | undefined {
  const near: Scanner = { source: scanner.source.slice(scanner.at, scanner.at + LONGEST), at: 0 };
  const body = take(near, /(?:[^}"]|"[^"]*")*/y)?.[0] ?? '';
  if (near.source[near.at] !== '}') return undefined;
  scanner.at += body.length + 1;
  const { contents } = parseDocument(body.includes('\n') ? body : `{${body}}`, { logLevel: 'silent' });
  if (!isMap(contents)) return undefined;
  const textOf = (key: string): string | null => {
    const value = contents.get(key, true);
    return isScalar(value) ? String(value.value) : null;
  };
  const label = textOf('label');
  const keys = contents.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  return {
    label: label === null ? null : { raw: label, isMarkdown: false },
    shape: textOf('shape'),
    others: keys.filter((key) => key !== 'label' && key !== 'shape' && /^[\w-]{1,30}$/.test(key)),
  };
}
