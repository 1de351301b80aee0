/**
 * How well words are judged: `npm run bench:copy`. False alarms of the rule on spelling over all diagrams, with
 * `WHITEPRINT_CORPUS=FOLDER` over published ones too; how many slips of the finger it finds, and how often the right word is
 * among its suggestions; and what loading the words costs.
 */
import { statSync } from 'node:fs';
import { loadLexicon } from '../src/cli/load-lexicon.ts';
import { caughtOf, makeSlips, measureAlarms } from './copy/measure-spelling.ts';
import { loadDiagrams } from './layout/load-diagrams.ts';

const start = performance.now();
const lexicon = await loadLexicon(['Whiteprint']);
const loaded = performance.now() - start;
lexicon.knows('first', 'en');
const taken = performance.now() - start - loaded;

const files = ['en', 'es', 'terms'].map((name) => `${name} ${statSync(`words/${name}.btrie`).size} bytes`);
console.log(
  `words: ${files.join(', ')}; read in ${loaded.toFixed(0)} ms, English taken apart in ${taken.toFixed(0)} ms`,
);

const diagrams = loadDiagrams(process.env['WHITEPRINT_CORPUS']);
for (const set of ['corpus', 'specs', 'bench'] as const) {
  const { words, alarms } = measureAlarms(
    diagrams.filter((one) => one.set === set),
    lexicon,
  );
  if (words === 0) console.log(`${set}: not measured, WHITEPRINT_CORPUS names no folder`);
  else console.log(`${set}: ${alarms.length} of ${words} words held to be wrong (${percent(alarms.length, words)})`);
  for (const alarm of alarms) console.log(`  ${alarm}`);
}

const slips = makeSlips(
  diagrams.filter(({ set }) => set !== 'corpus'),
  lexicon,
);
const caught = caughtOf(slips, lexicon);
const asked = caught.filter((_, i) => i % 7 === 0);
const mended = asked.map(({ word, typo, lang }) => lexicon.suggest(typo, lang).indexOf(word));
console.log(`slips: ${caught.length} of ${slips.length} found (${percent(caught.length, slips.length)})`);
console.log(
  `suggestions: of ${asked.length}, the right word is first ${percent(mended.filter((at) => at === 0).length, asked.length)}, among them ${percent(mended.filter((at) => at >= 0).length, asked.length)}`,
);
const missed = slips.filter((slip) => !caught.includes(slip)).map(({ word, typo }) => `${word} ${typo}`);
console.log(`not found: ${missed.join(', ')}`);

function percent(part: number, of: number): string {
  return `${((100 * part) / of).toFixed(1)} %`;
}
