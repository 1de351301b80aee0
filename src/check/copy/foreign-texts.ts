import type { Copy, CopyText, Lexicon } from './copy.ts';
import { wordsOf } from './words-of.ts';

/** Names and marks are in no language. */
const NAMES = ['page-style', 'page-tag', 'protocol', 'titleblock'];

/** Texts of one word, or with few words that tell, need this many beside them. */
const COMPANY = 3;

/** How many words of a text only its own language has, and how many only another one. */
interface Votes {
  readonly text: CopyText;
  readonly own: number;
  readonly foreign: number;
  /** The other language. */
  readonly lang: string;
}

/**
 * Texts that are in another language than the spec says, with that language, by the votes of the dictionaries: words that both
 * languages have, and those of the trade, have no vote. A text needs two votes and two thirds of them; single words count where
 * several stand together.
 */
export function foreignTexts(copy: Pick<Copy, 'texts' | 'lexicon'>): ReadonlyMap<CopyText, string> {
  const told = TOLD.get(copy.texts) ?? findForeign(copy);
  TOLD.set(copy.texts, told);
  return told;
}

/** Two rules ask for the same texts. */
const TOLD = new WeakMap<readonly CopyText[], ReadonlyMap<CopyText, string>>();

function findForeign({ texts, lexicon }: Pick<Copy, 'texts' | 'lexicon'>): ReadonlyMap<CopyText, string> {
  const voted = texts.filter(({ role }) => !NAMES.includes(role)).flatMap((text) => vote(text, lexicon));
  const plain = voted.filter(({ own, foreign }) => foreign >= 2 && foreign >= 2 * own);
  const bare = voted.filter(({ own, foreign }) => foreign === 1 && own === 0);
  const isCompany = (votes: Votes): boolean =>
    [...plain, ...bare].filter(({ lang, text }) => lang === votes.lang && text.lang === votes.text.lang).length >=
    COMPANY;
  return new Map([...plain, ...bare.filter(isCompany)].map(({ text, lang }) => [text, lang]));
}

function vote(text: CopyText, lexicon: Lexicon): readonly Votes[] {
  const own = languageOf(text.lang);
  if (!lexicon.languages.includes(own)) return [];
  const words = [...new Set(wordsOf(text.text, 2).map(({ word }) => word.toLowerCase()))];
  const unknown = words.filter((word) => !lexicon.knows(word, own));
  if (unknown.length === 0) return [];
  const known = words.filter((word) => !unknown.includes(word));
  const votes = lexicon.languages
    .filter((lang) => lang !== own)
    .map((lang) => {
      const foreign = unknown.filter((word) => lexicon.knows(word, lang)).length;
      return {
        text,
        lang,
        own: foreign === 0 ? 0 : known.filter((word) => !lexicon.knows(word, lang)).length,
        foreign,
      };
    });
  return votes.toSorted((a, b) => b.foreign - a.foreign).slice(0, 1);
}

/** `en` of `en-GB`. */
export const languageOf = (lang: string): string => lang.toLowerCase().split('-')[0] ?? '';

const NAMED: Readonly<Record<string, string>> = { en: 'English', es: 'Spanish' };

/** English name of a language that there are words of. */
export const nameOfLanguage = (lang: string): string => NAMED[languageOf(lang)] ?? lang;
