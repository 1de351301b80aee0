import createBidi from 'bidi-js';

/** Letters and numbers that run from right to left, and the mark that says so. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

let bidi: ReturnType<typeof createBidi> | undefined;

/** True when some of the text runs from right to left. */
export const hasRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/** True when a paragraph runs from right to left: its first letter that has a direction does. */
export function isRightToLeft(paragraph: string): boolean {
  if (!hasRightToLeft(paragraph)) return false;
  return (resolve(paragraph, 'auto').paragraphs[0]?.level ?? 0) % 2 === 1;
}

/** Embedding levels of a line's code units by the Unicode bidirectional algorithm; undefined when all of it is plain left to right. */
export const levelsOf = (line: string, rtl: boolean): Uint8Array | undefined =>
  rtl || hasRightToLeft(line) ? resolve(line, rtl ? 'rtl' : 'ltr').levels : undefined;

/** Order from left to right of stretches of a line, given their levels in reading order (rule L2): indices. */
export function visualOrder(levels: readonly number[]): readonly number[] {
  const order = levels.map((_, i) => i);
  for (let level = Math.max(0, ...levels); level > 0; level -= 1) {
    let start = 0;
    while (start < order.length) {
      let end = start;
      while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end += 1;
      order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = end + 1;
    }
  }
  return order;
}

function resolve(text: string, base: 'ltr' | 'rtl' | 'auto') {
  bidi ??= createBidi();
  return bidi.getEmbeddingLevels(text, base);
}
