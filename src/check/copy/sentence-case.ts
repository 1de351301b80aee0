import { type Diagnostic, quote } from '../../diagnostics.ts';
import type { Copy, CopyRule, CopyText } from './copy.ts';
import { copyFinding } from './copy-finding.ts';
import { inLanguage } from './in-language.ts';
import { SMALL_NAMES } from './words/small-names.ts';

const ID = 'copy/sentence-case';

/** Rows of the legend, notes and roles that are not written as sentences are. Titles and names may have capitals. */
export const sentenceCase: CopyRule = {
  id: ID,
  check: (copy) => {
    const names = namesOf(copy);
    const sentences = copy.texts.filter(({ role }) => role === 'legend' || role === 'note' || role === 'node-role');
    const ends = unlikeEnds(copy.texts.filter(({ role }) => role === 'legend'));
    return [...sentences.flatMap((text) => inSentence(text, names)), ...ends];
  },
};

/** Words of the names in the picture, as they are written there. */
const namesOf = ({ texts }: Copy): ReadonlySet<string> =>
  new Set(texts.flatMap(({ role, text }) => (NAMES.has(role) ? wordsOf(text) : [])));
const NAMES: ReadonlySet<string> = new Set(['node-title', 'zone-title', 'edge-label', 'protocol']);

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}_'’.-]*[\p{L}\p{N}_]/gu) ?? [];

function inSentence(text: CopyText, names: ReadonlySet<string>): readonly Diagnostic[] {
  return isShouted(text.text)
    ? [tell(text, 'is in capitals', 'write it as a sentence, with capitals for names alone')]
    : isTitle(text, names)
      ? [tell(text, 'has a capital at every word', 'write it as a sentence, with capitals for names alone')]
      : startsSmall(text, names);
}

const tell = ({ pointer, text, role }: CopyText, what: string, help: string, fix?: string): Diagnostic =>
  copyFinding(
    ID,
    pointer,
    `the ${WHAT[role] ?? 'text'} ${quote(text)} ${what}`,
    { begins: wordsOf(text)[0] ?? '' },
    help,
    fix === undefined ? {} : { fix },
  );
const WHAT: Readonly<Record<string, string>> = { legend: 'row', note: 'note', 'node-role': 'role' };

/** Two words of 4 letters or more, and not a small letter anywhere. */
const isShouted = (text: string): boolean =>
  !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}{4,}/gu) ?? []).length >= 2 && /\p{Lu}{2,}\s+\p{Lu}{2,}/u.test(text);

/** As many words as these, besides the first and names, tell a title from a sentence. */
const FEWEST_CAPITALS = 3;

/** Every word of 4 letters or more has a capital, and those that are no names are enough to tell. */
function isTitle({ text, lang }: CopyText, names: ReadonlySet<string>): boolean {
  if (inLanguage(lang, { en: true, es: true }) === undefined) return false;
  const words = wordsOf(text)
    .slice(1)
    .filter((word) => /^.[a-z\u00df-\u00ff'’-]{3,}$/.test(word) && !names.has(word));
  return words.length >= FEWEST_CAPITALS && words.every((word) => /^[A-Z\u00c0-\u00de]/.test(word));
}

/** Notes may be fragments without a full stop, which begin as they like. */
function startsSmall(text: CopyText, names: ReadonlySet<string>): readonly Diagnostic[] {
  const [whole = '', before = '', word = ''] = /^([\s"“«'‘¿¡(]*)([^\s,;:()"”»]+)/u.exec(text.text) ?? [];
  const isSmall = /^(?!\p{Script=Georgian})\p{Ll}[\p{Ll}\p{M}'’-]*[.!?]?$/u.test(word);
  const isCall = text.text.charAt(whole.length) === '(';
  if (!isSmall || isCall || isCode(word, names)) return [];
  if (text.role === 'note' && !/[.!?]["”»)]*\s*$/.test(text.text)) return [];
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  const fix = before + capital + text.text.slice(whole.length);
  return [tell(text, 'begins with a small letter', `begin with ${quote(capital)}`, fix)];
}

/** Names of programs and of boxes that are written small, and what has no vowels. */
const isCode = (word: string, names: ReadonlySet<string>): boolean =>
  SMALL_NAMES.includes(word) || names.has(word) || !/[aeiouyáéíóú]/.test(word);

/** Rows that end otherwise than most rows do; a question ends as it must. */
function unlikeEnds(rows: readonly CopyText[]): readonly Diagnostic[] {
  const stopped = rows.filter(({ text }) => /[^.]\.["”»)]?\s*$/.test(text));
  const open = rows.filter(({ text }) => !/[.!?…:。！？।]["”»)]*\s*$/.test(text));
  const isStopUsual = stopped.length >= open.length;
  const unlike = isStopUsual ? open : stopped;
  if (stopped.length === 0 || open.length === 0) return [];
  const evidence = { 'with a full stop': stopped.length, without: open.length };
  const message = (text: string) =>
    `the row ${quote(text)} ends ${isStopUsual ? 'without' : 'with'} a full stop, unlike most rows`;
  const help = `end all rows ${isStopUsual ? 'with a full stop' : 'without one'}`;
  return unlike.map(({ pointer, text }) => {
    const fix = isStopUsual ? `${text.trimEnd()}.` : text.trimEnd().replace(/\.(["”»)]?)$/, '$1');
    return copyFinding(ID, pointer, message(text), evidence, help, { fix });
  });
}
