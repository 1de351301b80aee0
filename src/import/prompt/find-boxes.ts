import { wordsIn } from './words.ts';

/** Finds boxes by what a text calls them. */
export interface BoxFinder {
  /** True when there is nothing to be found. */
  readonly isEmpty: boolean;
  /** The box that a name means: its whole name, one side of a slash in it, or some words of it. */
  readonly byName: (name: string) => string | undefined;
  /** Boxes that a sentence speaks of, in its order, each once. */
  readonly mentionedIn: (sentence: string) => readonly Mention[];
}

export interface Mention {
  readonly key: string;
  /** The word before it, in small letters; empty at the start. */
  readonly before: string;
}

interface Name {
  readonly key: string;
  readonly words: readonly string[];
}

/** Words of the longest name that is looked for. */
const LONGEST = 6;

/** A finder for boxes of these names. */
export function buildBoxFinder(keys: readonly string[]): BoxFinder {
  const names = keys.flatMap((key): readonly Name[] =>
    [key, ...key.split(/\s*[/|]\s*|\s*\(/)].map((part) => ({ key, words: singular(wordsIn(part)) })),
  );
  const exact = new Map<string, string>();
  for (const { key, words } of names) if (!exact.has(words.join(' '))) exact.set(words.join(' '), key);
  const known = new Map<string, string | undefined>();
  const find = (words: readonly string[], isLoose: boolean): string | undefined => {
    const id = `${isLoose} ${words.join(' ')}`;
    if (!known.has(id)) known.set(id, exact.get(words.join(' ')) ?? findPart(words, names, isLoose));
    return known.get(id);
  };
  const byName = (name: string): string | undefined => {
    const words = singular(wordsIn(name)).slice(0, 12);
    return words.length === 0 ? undefined : find(words, true);
  };
  return { isEmpty: keys.length === 0, byName, mentionedIn: (sentence) => mentions(sentence, find) };
}

type Find = (words: readonly string[], isLoose: boolean) => string | undefined;

/** A name that holds all of the words, and fewest others; alone, a word has to be the name's last unless it is loose. */
function findPart(words: readonly string[], names: readonly Name[], isLoose: boolean): string | undefined {
  let best: Name | undefined;
  for (const name of names) {
    const hasAll = words.every((word) => name.words.includes(word));
    const isHead =
      isLoose || words.includes(name.words.at(-1) ?? '') || (words.length > 1 && words[0] === name.words[0]);
    if (hasAll && isHead && (best === undefined || name.words.length < best.words.length)) best = name;
  }
  return best?.key;
}

function mentions(sentence: string, find: Find): readonly Mention[] {
  const raw = sentence
    .slice(0, 1000)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  const found: Mention[] = [];
  for (let at = 0; at < raw.length; at++) {
    for (let length = Math.min(LONGEST, raw.length - at); length > 0; length--) {
      const words = singular(wordsIn(raw.slice(at, at + length).join(' ')));
      if (words.length === 0 || wordsIn(raw[at] ?? '').length === 0) continue;
      const key = find(words, false);
      if (key === undefined) continue;
      if (!found.some((mention) => mention.key === key)) found.push({ key, before: beforeOf(raw, at) });
      at += length - 1;
      break;
    }
  }
  return found;
}

/** The word before a mention, articles passed over. */
function beforeOf(raw: readonly string[], at: number): string {
  for (let i = at - 1; i >= 0; i--) if (!/^(?:the|a|an|el|la|los|las|un|una|)$/.test(raw[i] ?? '')) return raw[i] ?? '';
  return '';
}

const singular = (words: readonly string[]): readonly string[] =>
  words.map((word) => (word.length > 3 && !word.endsWith('ss') ? word.replace(/s$/, '') : word));
