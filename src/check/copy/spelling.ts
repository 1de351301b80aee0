import type { Diagnostic } from '../../diagnostics.ts';
import { quote } from '../../diagnostics.ts';
import type { Copy, CopyRule, CopyText } from './copy.ts';
import { foreignTexts, languageOf, nameOfLanguage } from './foreign-texts.ts';
import { namesOf } from './names-of.ts';
import { findTerms } from './terms.ts';
import { type Word, wordsOf } from './words-of.ts';

/** Words that no dictionary of the text's language has, no list of the trade, and nobody of the project. */
export const spelling: CopyRule = {
  id: 'copy/spelling',
  check: (copy) => {
    const foreign = foreignTexts(copy);
    const unknown = copy.texts
      .filter((text) => copy.lexicon.languages.includes(languageOf(text.lang)) && !foreign.has(text))
      .flatMap((text) => unknownWords(text, copy).map((word) => ({ ...word, text })));
    const names = namesOf(unknown, copy.lexicon);
    return unknown.filter(({ word }) => !names.has(word)).map(({ text, ...word }) => toFinding(word, text, copy));
  },
};

/** The words of a text that are unknown, each once. How terms are written is another rule's. */
function unknownWords(text: CopyText, { spec, lexicon }: Pick<Copy, 'spec' | 'lexicon'>): readonly Word[] {
  const isKnown = (word: string): boolean =>
    langsOf(text, spec, lexicon.languages).some((lang) => lexicon.knows(word, lang));
  const searched = text.pointer.startsWith('/meta/') ? (spec.meta?.seoTarget ?? '').toLowerCase().split(/\s+/) : [];
  const found = wordsOf(written(text)).filter(
    ({ word }) => !isKnown(word) && !searched.includes(word.toLowerCase()) && !word.split("'").every(isKnown),
  );
  return found.filter(({ word }, i) => found.findIndex((other) => other.word === word) === i);
}

/** A page may speak of what stands in the picture, in its words; names of styles and tags may be in any language. */
function langsOf({ role, lang, pointer }: CopyText, spec: Copy['spec'], all: readonly string[]): readonly string[] {
  if (role === 'page-tag' || role === 'page-style') return all;
  return pointer.startsWith('/meta/') ? [lang, spec.lang ?? 'en'] : [lang];
}

/** Without terms. Tags are abbreviations in small letters as often as words. */
function written({ role, text }: CopyText): string {
  const plain = findTerms(text).reduce(
    (rest, { found, start }) => rest.slice(0, start) + ' '.repeat(found.length) + rest.slice(start + found.length),
    text,
  );
  return role === 'page-tag' ? plain.toUpperCase() : plain;
}

function toFinding(
  { word: { length }, start }: Word,
  { text, lang, pointer }: CopyText,
  { lexicon }: Copy,
): Diagnostic {
  const word = text.slice(start, start + length);
  const [first, ...others] = lexicon.suggest(word, lang);
  const isSame =
    first !== undefined &&
    others.every((other) => letters(other) !== letters(word)) &&
    letters(first) === letters(word);
  const fix = isSame ? { fix: text.slice(0, start) + first + text.slice(start + word.length) } : {};
  return {
    rule: 'copy/spelling',
    severity: 'warning',
    message: `${quote(word)} is not a word of ${nameOfLanguage(lang)}`,
    help: `${ask([first, ...others])}a right word belongs into \`words:\` of whiteprint.config.yaml`,
    pointer,
    part: { start, end: start + word.length, of: text.length },
    ...fix,
    evidence: { word, ...(first !== undefined && { suggestion: first }) },
  };
}

const ask = (words: readonly (string | undefined)[]): string => {
  const known = words.flatMap((word) => (word === undefined ? [] : [`"${word}"`]));
  return known.length === 0 ? '' : `did you mean ${known.join(' or ')}? `;
};

/** Without case and accents. */
const letters = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
