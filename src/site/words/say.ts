import { en } from './en.ts';
import { es } from './es.ts';
import type { Words } from './words.ts';

/** Languages that pages speak. One more is one more file, and its name here. */
const LANGUAGES: readonly Words[] = [en, es];

/** The words for text in `lang` (BCP 47): its own, else English ones. */
export function wordsFor(lang: string): Words {
  const first = firstSubtag(lang);
  return LANGUAGES.find((words) => words.lang === first) ?? en;
}

/** Puts values into the braces of a phrase. */
export const fill = (phrase: string, values: Readonly<Record<string, string>>): string =>
  phrase.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** As in "Spanish (ES)". */
export function sayLanguage(words: Words, lang: string): string {
  const name = languageName(words, lang);
  const tag = lang.toUpperCase();
  return name === undefined ? tag : `${name.slice(0, 1).toUpperCase()}${name.slice(1)} (${tag})`;
}

/** As in "Also in Spanish". */
export const sayAlsoIn = (words: Words, lang: string): string =>
  fill(words.alsoIn, { language: languageName(words, lang) ?? lang });

const languageName = (words: Words, lang: string): string | undefined => {
  const first = firstSubtag(lang);
  return Object.hasOwn(words.languages, first) ? words.languages[first] : undefined;
};

/** A count with its noun, as in "1,024 pictures". */
export const sayCount = (words: Words, count: number): string =>
  fill(count === 1 ? words.one : words.many, { n: groupThousands(words, count) });

/** A size as catalogs tell it; 1 KB is 1,000 bytes. */
export function sayBytes(bytes: number): string {
  if (bytes >= 999_500) return `${(bytes / 1e6).toFixed(1)} MB`;
  return bytes >= 1000 ? `${Math.round(bytes / 1000)} KB` : `${bytes} B`;
}

/** Of Open Graph; null when nobody can say where a language is spoken. */
export function localeOf(lang: string): string | null {
  const [first = '', ...rest] = lang.split('-');
  const region = rest.find((part) => /^[A-Za-z]{2}$/.test(part));
  if (region !== undefined) return `${first.toLowerCase()}_${region.toUpperCase()}`;
  return LANGUAGES.find((words) => words.lang === first.toLowerCase())?.locale ?? null;
}

/** A count as running text has it. */
export const groupThousands = (words: Words, count: number): string =>
  String(count).replace(/\B(?=(\d{3})+$)/g, words.thousands);

const firstSubtag = (lang: string): string => lang.toLowerCase().split('-')[0] ?? '';
