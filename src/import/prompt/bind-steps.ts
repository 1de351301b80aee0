import { align } from './align.ts';
import type { BoxFinder } from './find-boxes.ts';
import type { PromptArrow, PromptBox } from './prompt-box.ts';
import { countAlike, wordsIn } from './words.ts';

/** Rows of the legend that arrows belong to, from 0; -1 for none. Arrows and rows tell one story in one order. */
export function bindSteps(
  arrows: readonly PromptArrow[],
  rows: readonly string[],
  boxes: readonly PromptBox[],
  finder: BoxFinder,
): readonly number[] {
  if (rows.length === 0) return arrows.map(() => -1);
  const names = boxes.flatMap(({ key }) => wordsIn(key));
  const own = (text: string): readonly string[] => wordsIn(text).filter((word) => !names.includes(word));
  const told = rows.map((row) => ({ words: own(row), keys: finder.mentionedIn(row).map(({ key }) => key) }));
  const points = arrows.map(({ from, to, label }) => {
    const words = own(label ?? '');
    return told.map(({ words: others, keys }) => {
      const ends = [from, to].filter((key) => keys.includes(key)).length;
      const same = countAlike(words, others);
      if (ends < 2 && ends + same < 2) return 0;
      return ends + same + (ends === 2 && keys.indexOf(from) < keys.indexOf(to) ? 0.5 : 0);
    });
  });
  return align(points, true, 0);
}
