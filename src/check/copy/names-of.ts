import { didYouMean } from '../../did-you-mean.ts';
import type { CopyText, Lexicon } from './copy.ts';

interface Unknown {
  readonly word: string;
  readonly text: CopyText;
}

const TITLES = ['title', 'node-title', 'zone-title', 'page-title'];

/**
 * Unknown words that are names of the diagram: with a capital, in the title of something, and in another text too. What is a
 * slip away from a word is a slip made twice.
 */
export function namesOf(unknown: readonly Unknown[], lexicon: Lexicon): ReadonlySet<string> {
  const texts = new Map<string, CopyText[]>();
  for (const { word, text } of unknown) texts.set(word, [...(texts.get(word) ?? []), text]);
  const isName = ([word, places]: [string, readonly CopyText[]]): boolean =>
    /^\p{Lu}/u.test(word) &&
    places.length > 1 &&
    places.some(({ role }) => TITLES.includes(role)) &&
    didYouMean(word, nearest(word, places, lexicon)) === undefined;
  return new Set([...texts].filter(isName).map(([word]) => word));
}

const nearest = (word: string, [first]: readonly CopyText[], lexicon: Lexicon): readonly string[] =>
  first === undefined ? [] : lexicon.suggest(word, first.lang);
