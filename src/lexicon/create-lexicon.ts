import { decodeTrie } from 'cspell-trie-lib';
import type { Lexicon } from '../check/copy/copy.ts';

/** Files of words, as `words/*.btrie` of the package: words of each language, and those of the trade, in small letters. */
export interface WordFiles {
  readonly languages: Readonly<Record<string, Uint8Array<ArrayBuffer>>>;
  readonly terms: Uint8Array<ArrayBuffer>;
}

type Trie = ReturnType<typeof decodeTrie>;

/** A lexicon of these files and the words of a project, which count in any case of letters. A file is only taken apart when it is asked. */
export function createLexicon({ languages, terms }: WordFiles, words: readonly string[] = []): Lexicon {
  const tries = new Map(Object.entries(languages).map(([lang, bytes]) => [lang, once(() => decodeTrie(bytes))]));
  const trade = once(() => decodeTrie(terms));
  const own = new Set(words.flatMap((word) => word.split(/\s+/)).map((word) => plain(word).toLowerCase()));
  const trieOf = (lang: string): Trie | undefined => tries.get(languageOf(lang))?.();
  return {
    languages: Object.keys(languages).toSorted(),
    knows: (word, lang) => {
      const text = plain(word);
      const trie = trieOf(lang);
      return (
        own.has(text.toLowerCase()) ||
        (trie !== undefined && spellings(text).some((one) => trie.has(one))) ||
        trade().has(text.toLowerCase())
      );
    },
    suggest: (word, lang) => {
      const trie = trieOf(lang);
      return trie === undefined ? [] : suggestions(plain(word), [trie, trade()]);
    },
  };
}

/** `en` of `en-GB`. */
const languageOf = (lang: string): string => lang.toLowerCase().split('-')[0] ?? '';

const plain = (word: string): string => word.normalize('NFC').replaceAll('’', "'");

/** A word that begins a sentence, or is written in capitals, stands for the one in small letters and for the name. */
function spellings(word: string): readonly string[] {
  const small = word.toLowerCase();
  if (word === small) return [word];
  return word === word.toUpperCase() ? [word, small, capitalized(small)] : [word, small];
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const MOST_SUGGESTIONS = 3;

/** Most that a slip may cost for each letter of the word, where a wrong letter costs 100: two in eight. */
const DEAREST = 26;

/** The nearest words, best first. The library's own bound in ms would make the answer hang on the machine. */
function suggestions(word: string, tries: readonly Trie[]): readonly string[] {
  const small = word.toLowerCase();
  const options = { numSuggestions: 8, changeLimit: 2, includeTies: true, timeout: 1e9 };
  const costs = new Map<string, number>();
  for (const trie of tries)
    for (const { word: near, cost } of trie.suggestWithCost(small, options))
      costs.set(near, Math.min(cost, costs.get(near) ?? cost));
  const best = [...costs].toSorted(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
  const [, least = 0] = best[0] ?? [];
  const most = Math.min(least + 100, small.length * DEAREST);
  return best
    .filter(([, cost]) => cost <= most)
    .slice(0, MOST_SUGGESTIONS)
    .map(([near]) => (word === small ? near : word === word.toUpperCase() ? near.toUpperCase() : capitalized(near)));
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
