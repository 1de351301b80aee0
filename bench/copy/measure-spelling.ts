import type { Copy, CopyText, Lexicon } from '../../src/check/copy/copy.ts';
import { gatherTexts } from '../../src/check/copy/gather-texts.ts';
import { spelling } from '../../src/check/copy/spelling.ts';
import { wordsOf } from '../../src/check/copy/words-of.ts';
import { parseSpec } from '../../src/spec/parse-spec.ts';
import type { Diagram } from '../layout/load-diagrams.ts';

/** Of a set of diagrams: how many words were looked at, and which were held to be wrong. */
export interface Alarms {
  readonly words: number;
  readonly alarms: readonly string[];
}

/** What the rule on spelling says of diagrams that nobody has found fault with. Titles of published ones are made of file names, so they do not count. */
export function measureAlarms(diagrams: readonly Diagram[], lexicon: Lexicon): Alarms {
  const all = diagrams.map(({ name, set, text }) => {
    const { spec } = parseSpec(text);
    const texts = textsOf(spec).filter(({ role }) => set !== 'corpus' || role !== 'title');
    const found = spelling.check({ spec, texts, lexicon } as unknown as Copy);
    return {
      words: texts.flatMap((one) => wordsOf(one.text)).length,
      alarms: found.map(({ pointer, evidence }) => `${name}${pointer}: ${evidence?.['word']}`),
    };
  });
  return { words: all.reduce((sum, one) => sum + one.words, 0), alarms: all.flatMap((one) => one.alarms) };
}

const textsOf = (spec: Copy['spec']): readonly CopyText[] => gatherTexts(spec, { lang: spec.lang ?? 'en' });

/** A right word, and what a slip of the finger made of it. */
export interface Slip {
  readonly word: string;
  readonly typo: string;
  readonly lang: string;
}

/** A slip in each different word of so many letters or more that the diagrams have: a letter lost, doubled, wrong, or two swapped. */
export function makeSlips(diagrams: readonly Diagram[], lexicon: Lexicon, shortest = 4): readonly Slip[] {
  const words = new Map<string, string>();
  for (const { text } of diagrams)
    for (const { text: one, lang } of textsOf(parseSpec(text).spec))
      for (const { word } of wordsOf(one, shortest)) if (lexicon.knows(word, lang)) words.set(word.toLowerCase(), lang);
  return [...words]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, lang]) => ({ word, lang, typo: slipIn(word) }))
    .filter(({ word, typo }) => word !== typo);
}

/** Slips that the rule would tell, one after the other. */
export const caughtOf = (slips: readonly Slip[], lexicon: Lexicon): readonly Slip[] =>
  slips.filter(({ typo, lang }) => wordsOf(typo).length === 1 && !lexicon.knows(typo, lang));

const COMMON = 'etaoinshrdlu';

function slipIn(word: string): string {
  const seed = hash(word);
  const at = seed % word.length;
  const [head, letter, tail] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const wrong = COMMON.charAt((seed >>> 12) % COMMON.length);
  const slips = [
    head + tail,
    head + tail.charAt(0) + letter + tail.slice(1),
    head + wrong + tail,
    head + letter + letter + tail,
  ];
  return slips[(seed >>> 8) % slips.length] ?? word;
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 2166136261;
  for (const c of text) value = Math.imul(value ^ (c.codePointAt(0) ?? 0), 16777619) >>> 0;
  return value;
}
