/**
 * Scripts as they matter for faces and shaping. Han, both kana and bopomofo are one, as one face draws them all; so are the
 * marks and wide signs that are written with them.
 */
export type Script = (typeof SCRIPTS)[number][0];

const SCRIPTS = [
  ['Latin', /\p{sc=Latin}/u],
  ['Greek', /\p{sc=Greek}/u],
  ['Cyrillic', /\p{sc=Cyrillic}/u],
  [
    'Han',
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}\u3000-\u303f\u30fb\u30fc\uff01-\uff65\uffe0-\uffe6]/u,
  ],
  ['Hangul', /\p{sc=Hangul}/u],
  ['Arabic', /[\p{sc=Arabic}\u060c\u061b\u061f\u0640]/u],
  ['Hebrew', /\p{sc=Hebrew}/u],
  ['Devanagari', /[\p{sc=Devanagari}\u0964\u0965]/u],
  ['Bengali', /\p{sc=Bengali}/u],
  ['Tamil', /\p{sc=Tamil}/u],
  ['Thai', /\p{sc=Thai}/u],
  ['Armenian', /\p{sc=Armenian}/u],
  ['Georgian', /\p{sc=Georgian}/u],
  ['Ethiopic', /\p{sc=Ethiopic}/u],
] as const;

/** The script of a character; undefined for what all scripts share, and for scripts that nothing is known about. */
export const scriptOf = (char: string): Script | undefined => SCRIPTS.find(([, chars]) => chars.test(char))?.[0];

/** Scripts whose letters hang together, so that they are never set apart. */
const JOINED: ReadonlySet<Script | undefined> = new Set<Script>(['Arabic', 'Devanagari', 'Bengali', 'Tamil', 'Thai']);

/** True when space between the letters of a script would tear it. */
export const isJoined = (script: Script | undefined): boolean => JOINED.has(script);

/** Least line pitch, as a multiple of the size: letters that fill the em, or stack marks above and below. */
const LEAST_LEADING: Partial<Record<Script, number>> = {
  Han: 1.3,
  Hangul: 1.3,
  Arabic: 1.45,
  Devanagari: 1.45,
  Bengali: 1.45,
  Thai: 1.45,
};

/** A line pitch, as a multiple of the size, that is enough for all scripts of the text. */
export function leadingFor(text: string, leading: number): number {
  if (!/[\u0530-\u1fff\u2e80-\uffef]/u.test(text) && !/[\u{10000}-\u{3ffff}]/u.test(text)) return leading;
  return Math.max(leading, ...[...text].map((char) => LEAST_LEADING[scriptOf(char) ?? 'Latin'] ?? 0));
}
