import { quote } from '../../diagnostics.ts';
import type { CopyRole, CopyRule, CopyText } from './copy.ts';
import { copyFinding, partOf } from './copy-finding.ts';
import { inLanguage } from './in-language.ts';
import { LETTERS, lowered, wholeWords } from './whole-words.ts';
import { NUMBERS } from './words/numbers.ts';

const ID = 'copy/digits';

/** Numbers in words that count things. Idioms, compounds (`two-factor`) and the beginnings of sentences keep their words. */
export const digits: CopyRule = {
  id: ID,
  check: ({ texts }) =>
    texts.filter(({ role }) => !KEPT.has(role)).flatMap((text) => countsIn(text).map((count) => tell(count, text))),
};

const KEPT: ReadonlySet<CopyRole> = new Set<CopyRole>(['titleblock', 'protocol', 'page-style', 'page-tag']);
/** Texts of whole sentences, which no editor begins with a digit. */
const SENTENCES: ReadonlySet<CopyRole> = new Set<CopyRole>(['legend', 'note', 'page-description', 'alt']);

interface Count {
  /** The number in words, and what it counts. */
  readonly words: string;
  readonly number: string;
  readonly counted: string;
  readonly start: number;
}

interface Numbers {
  readonly units: Readonly<Record<string, number>>;
  readonly notCounted: readonly string[];
  readonly idioms: readonly string[];
}

const compiled = ({ units, notCounted, idioms }: Numbers) => {
  const unit = Object.keys(units).join('|');
  return {
    units,
    idioms: wholeWords(idioms),
    counts: new RegExp(
      `(?<![${LETTERS}0-9-])((?:${unit})(?:-(?:${unit})| y (?:${unit}))?)( (?:hundred|thousand|million|billion|cientos|mil|millones))? (?!(?:${notCounted.join('|')})(?![${LETTERS}]))([${LETTERS}][${LETTERS}-]*)`,
      'g',
    ),
  };
};
const WORDS = { en: compiled(NUMBERS.en), es: compiled(NUMBERS.es) };

function countsIn({ role, text, lang }: CopyText): readonly Count[] {
  const words = inLanguage(lang, WORDS);
  if (words === undefined) return [];
  const plain = lowered(text).replace(words.idioms, (idiom) => '#'.repeat(idiom.length));
  return [...plain.matchAll(words.counts)]
    .filter(({ index }) => !SENTENCES.has(role) || !/(?:^|[.!?:…])\s*["“«¿¡(]*$/.test(plain.slice(0, index)))
    .map(({ 0: whole, 1: number = '', 2: scale = '', 3: counted = '', index }) => ({
      words: text.slice(index, index + number.length + scale.length),
      number: figureOf(number, words.units, scale.trim()),
      counted: text.slice(index + whole.length - counted.length, index + whole.length),
      start: index,
    }));
}

/** `twenty-four` → 24, `treinta y dos` → 32, `five hundred` → 500, `two million` → 2 million. */
function figureOf(words: string, units: Numbers['units'], scale: string): string {
  const parts = words.split(/-| y /);
  const number = parts.reduce((sum, word) => sum + (units[word] ?? 0), 0) * (SCALES[scale] ?? 1);
  return [String(number), ...(scale === '' || Object.hasOwn(SCALES, scale) ? [] : [scale])].join(' ');
}

const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, cientos: 100, mil: 1000 };

function tell({ words, number, counted, start }: Count, { pointer, text }: CopyText) {
  const found = `${words} ${counted}`;
  const message = `${quote(found)} has its number in words`;
  const help = `write ${quote(`${number} ${counted}`)}`;
  return copyFinding(ID, pointer, message, { words, number }, help, { part: partOf(text, found, start) });
}
