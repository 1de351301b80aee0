import type { CopyRule, CopyText } from './copy.ts';
import { copyFinding } from './copy-finding.ts';
import { inLanguage } from './in-language.ts';
import { JARGON, PLAIN_ABBREVIATIONS } from './words/jargon.ts';

const ID = 'copy/jargon';

/** Largest share of jargon that executives read on. */
const MOST = 0.18;
/** Fewer words have no density. */
const FEWEST_WORDS = 20;

/** Roles and legend of a picture for executives that are thick with jargon and abbreviations. */
export const jargon: CopyRule = {
  id: ID,
  check: ({ spec, model, texts }) => {
    const terms = inLanguage(model.lang, TERMS);
    if (spec.meta?.audience !== 'executives' || terms === undefined) return [];
    const words = texts.filter(({ role }) => role === 'node-role' || role === 'legend').flatMap(wordsOf);
    const found = words.filter((word) => isAbbreviation(word) || terms.has(word));
    const share = words.length === 0 ? 0 : Math.round((found.length / words.length) * 100) / 100;
    if (words.length < FEWEST_WORDS || share <= MOST) return [];
    const often = mostOften(found);
    const message = `${Math.round(share * 100)} % of the words in roles and legend are jargon (${often.join(', ')} …), too many for executives`;
    const help = 'say what it does for people, spell abbreviations out, or write `audience: engineers`';
    const evidence = { words: words.length, jargon: found.length, share, max: MOST };
    return [copyFinding(ID, '/meta/audience', message, evidence, help)];
  },
};

const wordsOf = ({ text }: CopyText): readonly string[] =>
  text.match(/[A-Za-z\u00c0-\u024f][\w\u00c0-\u024f'’-]*/g) ?? [];

/** Whole words, and beginnings of words. */
function compiled(list: readonly string[]) {
  const whole = new Set(list);
  const beginnings = list.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  const has = (word: string): boolean => {
    const small = word.toLowerCase();
    return whole.has(small) || beginnings.some((beginning) => small.startsWith(beginning));
  };
  return { has };
}
const TERMS = { en: compiled(JARGON.en), es: compiled(JARGON.es) };

/** Two capitals or more, or one inside a word: `HTTPS`, `mTLS`, `ReplicaSet`. */
const isAbbreviation = (word: string): boolean =>
  /^.[^\s]*[A-Z\u00c0-\u00de]/.test(word) &&
  !/^.[a-z\u00df-\u00ff]*(?:-.[a-z\u00df-\u00ff]*)+$/.test(word) &&
  !PLAIN_ABBREVIATIONS.includes(word);

/** The 3 words that come most often, each once. */
function mostOften(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([word]) => word);
}
