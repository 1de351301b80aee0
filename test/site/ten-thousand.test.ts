import MiniSearch from 'minisearch';
import { beforeAll, describe, expect, test } from 'vitest';
import { createSite } from '../../src/site/create-site.ts';
import { manyCards, settings, templates } from './small-site.ts';

const COUNT = 10_000;

describe('10,000 pictures', () => {
  const sizes = new Map<string, number>();
  const cards = manyCards(COUNT);
  const spanish = cards.filter(({ lang }) => lang === 'es').length;
  let search = '';
  let ms = 0;

  beforeAll(() => {
    const start = performance.now();
    for (const { path, text } of createSite({ settings, templates, cards }).drawRest()) {
      sizes.set(path, Buffer.byteLength(text));
      if (path.startsWith('assets/search-')) search = text;
    }
    ms = performance.now() - start;
  }, 120_000);

  test('are drawn at more than 200 a second, lists and all', () => {
    expect(ms).toBeLessThan(COUNT * 5);
  });

  test('have no page that is larger than 200 KB', () => {
    const pages = [...sizes].filter(([path]) => path.endsWith('.html'));
    expect(pages.filter(([, bytes]) => bytes > 200_000)).toEqual([]);
    expect(pages.length).toBeGreaterThan(COUNT / 48);
  });

  test('are found in one file of at most 12 MB', () => {
    expect([...sizes.keys()].filter((path) => path.startsWith('assets/search-'))).toEqual(['assets/search-1.json']);
    expect(sizes.get('assets/search-1.json')).toBeLessThan(12_000_000);
  });

  test('are found in at most 100 ms', () => {
    const file = JSON.parse(search);
    const index = MiniSearch.loadJS(file.index, {
      fields: file.fields,
      searchOptions: file.ask,
      processTerm: (term) => term,
      tokenize: (text) => text.toLowerCase().match(new RegExp(file.words, 'gu')) ?? [],
    });
    const questions = [
      'a',
      'jwt',
      'jwt tok',
      'the flow of a token with architecture infographic',
      'analisis',
      'tag 12',
    ];
    const times = questions.map((question) => {
      const runs = Array.from({ length: 5 }, () => {
        const start = performance.now();
        index.search(question, { prefix: (term, at, terms) => at === terms.length - 1 && term.length > 1 });
        return performance.now() - start;
      });
      return { question, best: Math.min(...runs) };
    });
    expect(times.filter(({ best }) => best > 100)).toEqual([]);
    expect(index.search('analisis')).toHaveLength(spanish);
  });
});
