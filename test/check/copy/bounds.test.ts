import { describe, expect, test } from 'vitest';
import { caughtOf, makeSlips, measureAlarms } from '../../../bench/copy/measure-spelling.ts';
import { loadDiagrams } from '../../../bench/layout/load-diagrams.ts';
import { loadLexicon } from '../../../src/cli/load-lexicon.ts';

const lexicon = await loadLexicon(['Whiteprint']);
const corpus = process.env['WHITEPRINT_CORPUS'];
const own = loadDiagrams(undefined);

describe('spelling', () => {
  test('holds at most 2 % of the words of published diagrams to be wrong', (context) => {
    const published = loadDiagrams(corpus).filter(({ set }) => set === 'corpus');
    if (published.length === 0)
      context.skip('WHITEPRINT_CORPUS names no folder of published diagrams: nothing was measured');
    const { words, alarms } = measureAlarms(published, lexicon);
    expect(words).toBeGreaterThan(300);
    expect(alarms.length / words, alarms.join('\n')).toBeLessThanOrEqual(0.02);
  });

  test("finds nothing in the project's own diagrams", () => {
    const { words, alarms } = measureAlarms(own, lexicon);
    expect(words).toBeGreaterThan(5000);
    expect(alarms).toEqual([]);
  });

  test('finds 9 slips of 10', () => {
    const slips = makeSlips(own, lexicon);
    expect(slips.length).toBeGreaterThan(1000);
    expect(caughtOf(slips, lexicon).length / slips.length).toBeGreaterThanOrEqual(0.9);
  });

  test('suggests the right word for 4 slips of 5', () => {
    const caught = caughtOf(makeSlips(own, lexicon), lexicon).filter((_, i) => i % 20 === 0);
    const mended = caught.filter(({ word, typo, lang }) => lexicon.suggest(typo, lang).includes(word));
    expect(mended.length / caught.length).toBeGreaterThanOrEqual(0.8);
  });
});
