import { quote } from '../../diagnostics.ts';
import type { CopyRule, CopyText } from './copy.ts';
import { copyFinding } from './copy-finding.ts';
import { languageOf } from './foreign-texts.ts';

const ID = 'copy/punctuation';

/** Spaces and marks that slipped in: each is mended by `--fix`. */
export const punctuation: CopyRule = {
  id: ID,
  check: ({ texts }) => {
    const styles = new Map<string, readonly Slip[]>();
    const slipsOf = (lang: string): readonly Slip[] => {
      const slips = styles.get(lang) ?? [...slipsIn(lang), ...mixedMarks(texts.filter((text) => text.lang === lang))];
      styles.set(lang, slips);
      return slips;
    };
    return texts
      .filter(({ role }) => role !== 'protocol' && role !== 'titleblock')
      .flatMap((text) => tell(text, slipsOf(text.lang)));
  },
};

/** Something wrong, and what stands there instead. */
interface Slip {
  readonly what: string;
  readonly pattern: RegExp;
  readonly instead: string;
}

const EVERYWHERE: readonly Slip[] = [
  { what: 'spaces at the beginning or end', pattern: /^\s+|\s+$/g, instead: '' },
  { what: 'several spaces in a row', pattern: /(?<=[^\s])[ \t\u00a0]{2,}(?=\S)/g, instead: ' ' },
  { what: 'dots for an ellipsis', pattern: /(?<=[^\s.()[\]{}<>/\\] ?)\.{3}(?=[\s)"'”»,;:!?]|$)/g, instead: '…' },
  { what: 'a mark twice', pattern: /([,;])\1+/g, instead: '$1' },
  { what: 'a full stop twice', pattern: /(?<=[^\s./\\])\.\.(?=\s|$)/g, instead: '.' },
  {
    what: 'a space before a mark',
    pattern: /(?<=[^\s.,;:!?]) +(?=,(?:\s|$)|\.(?:\s+[^\sa-z]|\s*$))/g,
    instead: '',
  },
];
/** French sets a space before these. */
const BUT_FRENCH: readonly Slip[] = [
  { what: 'a space before a mark', pattern: /(?<=[^\s.,;:!?]) +(?=[;?!](?:\s+[^\sa-z]|\s*$))/g, instead: '' },
];

const slipsIn = (lang: string): readonly Slip[] =>
  languageOf(lang) === 'fr' ? EVERYWHERE : [...EVERYWHERE, ...BUT_FRENCH];

const count = (texts: readonly CopyText[], pattern: RegExp): number =>
  texts.reduce((sum, { text }) => sum + [...text.matchAll(pattern)].length, 0);

const STRAIGHT_APOSTROPHE = /(?<=[A-Za-z\u00c0-\u024f])'(?=[A-Za-z\u00c0-\u024f])/g;
const CURLY_APOSTROPHE = /(?<=[A-Za-z\u00c0-\u024f])’(?=[A-Za-z\u00c0-\u024f])/g;

/** Straight and curly marks in one language: the rarer ones follow the others, straight ones where both are as many. */
function mixedMarks(texts: readonly CopyText[]): readonly Slip[] {
  const apostrophes = [count(texts, STRAIGHT_APOSTROPHE), count(texts, CURLY_APOSTROPHE)] as const;
  const quotes = [count(texts, /"/g), count(texts, /[“”]/g)] as const;
  return [
    ...(Math.min(...apostrophes) > 0 ? [rarer(apostrophes, APOSTROPHES)] : []),
    ...(Math.min(...quotes) > 0 ? (quotes[0] >= quotes[1] ? [STRAIGHT_QUOTES] : CURLY_QUOTES) : []),
  ].flat();
}

const rarer = ([straight, curly]: readonly [number, number], [toStraight, toCurly]: readonly [Slip, Slip]): Slip =>
  straight >= curly ? toStraight : toCurly;

const APOSTROPHES: readonly [Slip, Slip] = [
  { what: 'a curly apostrophe where others are straight', pattern: CURLY_APOSTROPHE, instead: "'" },
  { what: 'a straight apostrophe where others are curly', pattern: STRAIGHT_APOSTROPHE, instead: '’' },
];
const STRAIGHT_QUOTES: Slip = { what: 'curly quotes where others are straight', pattern: /[“”]/g, instead: '"' };
const CURLY_QUOTES: readonly Slip[] = [
  { what: 'straight quotes where others are curly', pattern: /(?<=^|[\s([{])"(?=\S)/g, instead: '“' },
  { what: 'straight quotes where others are curly', pattern: /"/g, instead: '”' },
];

/** One finding for a text, since one text mends it. */
function tell({ text, pointer }: CopyText, slips: readonly Slip[]) {
  let mended = text;
  const found = slips.filter(({ pattern, instead }) => {
    const before = mended;
    mended = mended.replace(pattern, instead);
    return mended !== before;
  });
  if (found.length === 0) return [];
  const what = [...new Set(found.map((slip) => slip.what))].join(', ');
  const message = `${quote(text)} has ${what}`;
  return [copyFinding(ID, pointer, message, { slips: found.length }, `write ${quote(mended)}`, { fix: mended })];
}
