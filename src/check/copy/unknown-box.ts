import { quote } from '../../diagnostics.ts';
import { didYouMean } from '../../did-you-mean.ts';
import type { Copy, CopyRule, CopyText } from './copy.ts';
import { copyFinding, partOf } from './copy-finding.ts';
import { inLanguage } from './in-language.ts';
import { LETTERS } from './whole-words.ts';
import { COMPONENTS, OPENINGS } from './words/components.ts';

const ID = 'copy/unknown-box';

/** Rows of the legend that name boxes which there are not. A part of a name stands for the whole: "Browser" for "User Browser". */
export const unknownBox: CopyRule = {
  id: ID,
  check: (copy) => {
    const known = namesOf(copy);
    return copy.texts
      .filter(({ role }) => role === 'legend')
      .flatMap((row) =>
        mentionsIn(row).flatMap((mention) => (isKnown(mention, known) ? [] : [tell(mention, row, copy)])),
      );
  },
};

/** A name in a row: as it is written, and its words. */
interface Mention {
  readonly name: string;
  readonly start: number;
  readonly words: readonly string[];
  /** The word that says what it is: `service` of `Billing Service`. */
  readonly head: string;
  /** Whether its first word has its capital from the sentence. */
  readonly isBeginning: boolean;
}

/** Words of each thing in the picture that has a name, in small letters and without endings. */
const namesOf = ({ texts }: Copy): readonly ReadonlySet<string>[] =>
  texts.flatMap(({ role, text }) => (NAMED.has(role) ? [new Set(wordsOf(text).map(stem))] : []));
const NAMED: ReadonlySet<string> = new Set([
  'title',
  'subtitle',
  'zone-title',
  'node-title',
  'node-role',
  'edge-label',
  'protocol',
]);

const wordsOf = (text: string): readonly string[] =>
  text.match(/[\w\u00c0-\u024f](?:[\w\u00c0-\u024f'’.-]*[\w\u00c0-\u024f])?/g) ?? [];
const stem = (word: string): string =>
  word
    .toLowerCase()
    .replace(/['’]s$|(?<=[^s])s$/, '')
    .replace(/(?<=\w)ie$/, 'y');

/** Words with capitals that stand beside each other; in Spanish they may be joined by `de`. */
const CAPITAL = 'A-Z\\u00c0-\\u00de';
const WORD = `[${LETTERS}0-9'’-]*`;
const RUNS = {
  en: new RegExp(`(?<![${LETTERS}0-9])[${CAPITAL}0-9]${WORD}(?: [${CAPITAL}]${WORD})*`, 'g'),
  es: new RegExp(
    `(?<![${LETTERS}0-9])[${CAPITAL}0-9]${WORD}(?: (?:(?:de|del|de la|de las|de los) )?[${CAPITAL}]${WORD})*`,
    'g',
  ),
};

function mentionsIn({ text, lang }: CopyText): readonly Mention[] {
  const run = inLanguage(lang, RUNS);
  const heads = inLanguage(lang, COMPONENTS);
  if (run === undefined || heads === undefined || isTitle(text)) return [];
  return [...text.matchAll(run)].flatMap(({ 0: whole, index }) => {
    const atStart = /(?:^|[.!?:…])[\s"“«¿¡(]*$/.test(text.slice(0, index));
    const opening = atStart ? OPENINGS.find((word) => whole.startsWith(`${word} `)) : undefined;
    const start = index + (opening === undefined ? 0 : opening.length + 1);
    const name = text.slice(start, index + whole.length);
    const words = name.split(/\s+/).filter((word) => /^[A-Z\u00c0-\u00de0-9]/.test(word));
    const head = inLanguage(lang, { en: words.at(-1), es: words[0] }) ?? '';
    const isBeginning = atStart && opening === undefined;
    // Every sentence begins with a capital, so a single word there is no name.
    const isName =
      (!isBeginning || words.length > 1) &&
      /[a-z\u00df-\u00ff]{2}/.test(name) &&
      heads.some((known) => stem(known) === stem(head));
    return isName ? [{ name, start, words, head, isBeginning }] : [];
  });
}

/** With a capital at every word, nothing tells names from other words. */
const isTitle = (text: string): boolean => !/\s[a-z\u00df-\u00ff]{4,}/.test(text);

/** Known, when all of its words are in one name; words in capitals alone (`REST API`) say only of what kind it is. */
function isKnown({ words, head, isBeginning }: Mention, known: readonly ReadonlySet<string>[]): boolean {
  const isIn = (part: readonly string[]): boolean => {
    const telling = part.filter((word) => word === head || /[a-z\u00df-\u00ff]/.test(word)).map(stem);
    return known.some((name) => telling.every((word) => name.has(word)));
  };
  return isIn(words) || (isBeginning && words.length > 2 && isIn(words.slice(1)));
}

function tell({ name, start }: Mention, { text, pointer }: CopyText, { model }: Copy) {
  const near = didYouMean(
    name,
    model.nodes.map(({ label }) => label),
  );
  const help =
    near === undefined
      ? 'draw the box, or write the name of one that there is, or small letters if it is none'
      : `did you mean ${quote(near)}?`;
  const message = `the row names ${quote(name)}, and no box is called so`;
  return copyFinding(ID, pointer, message, { name }, help, { part: partOf(text, name, start) });
}
