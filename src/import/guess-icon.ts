import type { ImportFacts } from './facts.ts';
import { SPANISH_ICONS } from './spanish-icons.ts';

type Icons = ImportFacts['icons'];

/** An icon that words of a text name. */
export interface GuessedIcon {
  readonly name: string;
  /** The words that name it, as the catalogue has them. */
  readonly words: string;
  readonly tone: Icons[number]['tone'];
}

/** More words than these name no icon; the cut bounds the work. */
const MOST_WORDS = 24;
/** Words of the longest names: `smart-card-reader`. */
const LONGEST_NAME = 4;

/**
 * Finds the icon that a text names, by names and aliases of the catalogue: more words before fewer, then later words
 * before earlier ones, as the last word says what a thing is.
 */
export function buildGuessIcon(icons: Icons): (text: string) => GuessedIcon | undefined {
  const byName = new Map<string, Icons[number]>();
  for (const icon of icons) for (const alias of icon.aliases) if (!byName.has(alias)) byName.set(alias, icon);
  for (const icon of icons) byName.set(icon.name, icon);
  const find = (name: string): GuessedIcon | undefined => {
    const icon = byName.get(name) ?? byName.get(SPANISH_ICONS[name] ?? '');
    return icon && { name: icon.name, words: name, tone: icon.tone };
  };
  return (text) => {
    const words = iconWords(text);
    for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length--) {
      for (let start = words.length - length; start >= 0; start--) {
        const found = findForms(words.slice(start, start + length), find);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  };
}

function findForms(words: readonly string[], find: (name: string) => GuessedIcon | undefined) {
  const name = words.join('-');
  return find(name) ?? find(name.replace(/s$/, '')) ?? find(words.join(''));
}

/** Words of a text in small letters, without those that say nothing of icons and without marks on letters. */
function iconWords(text: string): readonly string[] {
  const words = text
    .slice(0, 400)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word !== '' && !IDLE.has(word)).slice(0, MOST_WORDS);
}

const IDLE = new Set(
  'a an the of with and or for in on to icon small generic simple un una el la los las de del con y o para icono'.split(
    ' ',
  ),
);
