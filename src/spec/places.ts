/** Where something stands in the file, 1-based; columns count UTF-16 units, the end is exclusive. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Place of a value, and of its key when it has one. */
export interface Place extends Span {
  readonly key?: Span;
}

/** Places by JSON pointer; `''` is the whole spec. */
export type Places = Readonly<Record<string, Place>>;

/** Offsets into the source, end exclusive. */
export type Range = readonly [start: number, end: number];

/** Turns offsets into `source` into lines and columns. */
export type ToSpan = (range: Range) => Span;

/** A converter for one source, which has LF line ends alone. */
export function buildToSpan(source: string): ToSpan {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return ([start, end]) => {
    const first = lineOf(start);
    const last = lineOf(Math.max(start, end));
    return {
      line: first + 1,
      column: start - (starts[first] ?? 0) + 1,
      endLine: last + 1,
      endColumn: Math.max(start, end) - (starts[last] ?? 0) + 1,
    };
  };
}

/** One token of a JSON pointer (RFC 6901). */
export const pointerToken = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** The key or index that a pointer ends in; `''` for the whole spec. */
export const lastToken = (pointer: string): string =>
  pointer
    .slice(pointer.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
