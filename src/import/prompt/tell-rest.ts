import { leftOut } from '../remarks.ts';
import type { Remark } from '../sketch.ts';
import { flat, type Page, sentenceEnd } from './page.ts';

/** A few words that are left of a sentence say nothing by themselves. */
const LEAST_WORDS = 4;
/** UTF-16 units of a sentence that are shown. */
const SHOWN = 160;

/** What is left of each sentence when all that was used is taken out of it. */
export function tellRest(page: Page): readonly Remark[] {
  const left = unusedParts(page);
  const remarks: Remark[] = [];
  let next = 0;
  for (let start = 0; start < page.masked.length; ) {
    const end = Math.max(start + 1, sentenceEnd(page, start));
    const parts: Left[] = [];
    for (let part = left[next]; part !== undefined && part.at < end; part = left[++next]) parts.push(part);
    const text = parts.map((part) => part.text).join(' … ');
    if (countWords(text) >= LEAST_WORDS) remarks.push(leftOut(parts[0]?.at ?? start, `"${shown(text)}"`));
    start = end;
  }
  return remarks;
}

interface Left {
  readonly at: number;
  readonly text: string;
}

/** What stands between used parts, cut where sentences end, without what holds no word. */
function unusedParts(page: Page): readonly Left[] {
  const ends = [...page.used, [page.source.length, page.source.length] as const].toSorted((a, b) => a[0] - b[0]);
  const left: Left[] = [];
  let at = 0;
  for (const [from, to] of ends) {
    while (at < from) {
      const end = Math.min(from, Math.max(at + 1, sentenceEnd(page, at)));
      const raw = page.source.slice(at, end);
      if (countWords(raw) > 0) left.push({ at: at + raw.search(/\S/), text: flat(raw) });
      at = end;
    }
    at = Math.max(at, to);
  }
  return left;
}

const countWords = (text: string): number => text.match(/\p{L}{2,}/gu)?.length ?? 0;

const shown = (text: string): string => (text.length <= SHOWN ? text : `${text.slice(0, SHOWN).trimEnd()}…`);
