import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../src/cli/load-lexicon.ts';
import { createLexicon } from '../../src/lexicon/create-lexicon.ts';

const lexicon = await loadLexicon(['Zorblax', 'frobnicate all']);
const listed = (name: string): readonly string[] =>
  readFileSync(`words/${name}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

describe('knows', () => {
  test.each([
    'hello',
    'Hello',
    'HELLO',
    'London',
    'LONDON',
    'colour',
    'color',
    'denylist',
    'Kubernetes',
    'idempotency',
    'don’t',
  ])('%s in English', (word) => expect(lexicon.knows(word, 'en-GB')).toBe(true));

  test.each(['autenticación', 'Autenticación', 'búfer', 'microservicios', 'pizarra'])('%s in Spanish', (word) =>
    expect(lexicon.knows(word, 'es')).toBe(true),
  );

  test.each([
    ['recieve', 'en'],
    ['wednesday', 'en'],
    ['servcie', 'en'],
    ['autenticación', 'en'],
    ['autenticacion', 'es'],
    ['browser', 'es'],
  ])('not %s in %s', (word, lang) => expect(lexicon.knows(word, lang)).toBe(false));

  test.each(['Zorblax', 'zorblax', 'ZORBLAX', 'frobnicate'])('%s of the project, in every language', (word) => {
    expect(lexicon.knows(word, 'en')).toBe(true);
    expect(lexicon.knows(word, 'fi')).toBe(true);
    expect(createLexicon(NOTHING).knows(word, 'en')).toBe(false);
  });

  test.each(['en', 'es', 'terms'])('all of words/%s.txt: stale? node --import tsx tools/build-words.ts', (name) => {
    const lang = name === 'terms' ? 'fi' : name;
    expect(listed(name).filter((word) => !lexicon.knows(word, lang))).toEqual([]);
    expect(listed(name)).toEqual([...new Set(listed(name))].toSorted());
  });
});

const NOTHING = { languages: {}, terms: readFileSync('words/terms.btrie') };

describe('suggests', () => {
  test.each([
    ['recieve', 'en', 'receive'],
    ['Servcie', 'en', 'Service'],
    ['GATEWEY', 'en', 'GATEWAY'],
    ['autenticacion', 'es', 'autenticación'],
    ['webhok', 'en', 'webhook'],
  ])('for %s in %s, %s first', (word, lang, right) => expect(lexicon.suggest(word, lang)[0]).toBe(right));

  test('the same each time, at most 3, and nothing that is far away', () => {
    expect(lexicon.suggest('recieve', 'en')).toEqual(lexicon.suggest('recieve', 'en'));
    expect(lexicon.suggest('tha', 'en').length).toBeLessThanOrEqual(3);
    expect(lexicon.suggest('xqzwvkj', 'en')).toEqual([]);
    expect(lexicon.suggest('recieve', 'fi')).toEqual([]);
  });
});

test('names the languages that it has words of', () => {
  expect(lexicon.languages).toEqual(['en', 'es']);
  expect(createLexicon(NOTHING).languages).toEqual([]);
});
