import type { Word } from './break-line.ts';

/** Between the parts of a name, each of some length: `order_|items`, `com.example.|Orders`, `Multimodal|Surfer`, `HTTP|Server`. */
const SEAMS = new RegExp(
  [
    /(?<=[\p{L}\p{N}]{3}[._:\\\])]{1,3})(?=[[(]?[\p{L}\p{N}]{3})/u,
    /(?<=\p{L}{3}\p{Ll})(?=\p{Lu}\p{L}{3})/u,
    /(?<=\p{Lu}{3})(?=\p{Lu}\p{Ll}{3})/u,
  ]
    .map((seam) => seam.source)
    .join('|'),
  'gu',
);

/** The same words with names of code and files divided at their seams, for lines that they are too wide for otherwise. */
export const splitNames = (words: readonly Word[], line: string): readonly Word[] =>
  words.flatMap((word) => {
    const seams = [...line.slice(word.start, word.end).matchAll(SEAMS)].map((m) => word.start + m.index);
    const starts = [word.start, ...seams];
    return starts.map((start, i) => ({
      start,
      end: starts[i + 1] ?? word.end,
      isInner: i < seams.length || word.isInner,
    }));
  });
