import { leftOut } from '../remarks.ts';
import type { Remark } from '../sketch.ts';
import { flat, type Page, sentenceEnd } from './page.ts';

/** A few words that are left of a sentence say nothing by themselves. */
const LEAST_WORDS = 4;
/** UTF-16 units of a sentence that are shown. */
const SHOWN = 160;

/** What is left of each sentence when all that was used is taken out of it. */
export function tellRest(page: Page): readonly Remark[] {
  const used = page.used.toSorted((a, b) => a[0] - b[0]);
  const remarks: Remark[] = [];
  let next = 0;
  for (let start = 0; start < page.masked.length; ) {
    const end = Math.max(start + 1, sentenceEnd(page, start));
    const parts: string[] = [];
    let at = start;
    let first = -1;
    const keep = (from: number, to: number): void => {
      const text = flat(page.source.slice(from, to));
      if (!/\p{L}{2}/u.test(text)) return;
      if (first < 0) first = from + page.source.slice(from, to).search(/\S/);
      parts.push(text);
    };
    for (; next < used.length && (used[next]?.[0] ?? 0) < end; next++) {
      const [from = 0, to = 0] = used[next] ?? [];
      if (from > at) keep(at, from);
      at = Math.max(at, to);
      // What goes on into the next sentence has to be seen there, too.
      if (to > end) break;
    }
    if (at < end) keep(at, end);
    const rest = parts.join(' … ');
    if ((rest.match(/\p{L}{2,}/gu)?.length ?? 0) >= LEAST_WORDS) remarks.push(leftOut(first, `"${shown(rest)}"`));
    start = end;
  }
  return remarks;
}

const shown = (text: string): string => (text.length <= SHOWN ? text : `${text.slice(0, SHOWN).trimEnd()}…`);
