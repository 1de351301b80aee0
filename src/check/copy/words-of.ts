/** A word of a text, and where it begins, in UTF-16 units. */
export interface Word {
  readonly word: string;
  readonly start: number;
}

/** The words of a text that are meant for readers, of so many letters or more: no code, no addresses, no paths, nothing with digits, no abbreviations. */
export function wordsOf(text: string, shortest = 3): readonly Word[] {
  return [...text.replaceAll(CODE, blank).matchAll(TOKEN)].flatMap(({ 0: token, index }) =>
    isCode(token)
      ? []
      : [...token.matchAll(WORD)].flatMap(({ 0: word, index: at }) => toWord(word, index + at, shortest)),
  );
}

/** Between backticks, in brackets of templates, and after a dollar sign. */
const CODE = /`[^`]*`|\$?\{[^}]*\}|<[^<>\s][^<>]*>|\$\w+/g;

const blank = (code: string): string => ' '.repeat(code.length);

const TOKEN = /\S+/g;

const ADDRESS = /:\/\/|@|\\|[_=#&|^~*]|::|\(\)|^\.{0,2}\/\S|^--?\w|^\w+:\w/;
const DOTTED = /\p{L}\.\p{L}/u;

/** Identifiers, addresses, paths, flags, names of files: what a machine reads. */
const isCode = (token: string): boolean =>
  ADDRESS.test(token) || /-\p{L}+\d/u.test(token) || (DOTTED.test(token) && !/^\p{Lu}?\p{Ll}+\.\p{Lu}/u.test(token));

/** Letters with the marks and apostrophes within; digits stick to their word, and make it none. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

const LONGEST_ABBREVIATION = 5;

function toWord(found: string, start: number, shortest: number): readonly Word[] {
  const word = found.replace(/['’]s?$/, '');
  if (/\p{N}/u.test(word) || word.length < shortest || isAbbreviation(word) || isMixed(word)) return [];
  return [{ word, start }];
}

/** HTTPS, APIs. */
const isAbbreviation = (word: string): boolean =>
  /^\p{Lu}+s?$/u.test(word) && word.replace(/s$/, '').length <= LONGEST_ABBREVIATION;

/** A capital after a small letter, or several before one: `clientId`, `OAuth`, `IPsec`. Names and identifiers. */
const isMixed = (word: string): boolean => /\p{Ll}\p{Lu}|\p{Lu}{2,}\p{Ll}{2,}/u.test(word);
