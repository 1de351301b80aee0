import { describe, expect, test } from 'vitest';
import { createSite } from '../../src/site/create-site.ts';
import type { Card, SiteSettings } from '../../src/site/entry.ts';
import { makeSlugs } from '../../src/site/make-slugs.ts';
import { nearPages } from '../../src/site/near-pages.ts';
import { relativeLink } from '../../src/site/paths.ts';
import { buildContext } from '../../src/site/site-context.ts';
import { drawSitemaps } from '../../src/site/sitemap.ts';
import { toCard } from '../../src/site/to-card.ts';
import { all, attribute, linksOf, one, readPage, textOf } from './html.ts';
import { drawAll, entryOf, manyCards, readReport, realEntries, settings, templates } from './small-site.ts';

const drawCards = (cards: readonly Card[], own: Partial<SiteSettings> = {}) =>
  new Map(
    [...createSite({ settings: { ...settings, ...own }, templates, cards }).drawRest()].map(({ path, text }) => [
      path,
      text,
    ]),
  );

/** Pages of pictures that a list links to, page by page. */
const listed = (files: ReadonlyMap<string, string>, pattern: RegExp): readonly string[] =>
  [...files]
    .filter(([path]) => pattern.test(path))
    .flatMap(([path, html]) => {
      const cards = all(readPage(html), 'h2').flatMap((heading) =>
        heading.childNodes.filter((node) => 'tagName' in node),
      );
      return linksOf({ elements: cards, errors: [] }, path).filter((to) => /^pictures\/[^/]/.test(to));
    });

describe('a list of 200 pictures', () => {
  const cards = manyCards(200);
  const files = drawCards(cards);
  const expected = cards.map(({ name }) => `pictures/${name}/index.html`).toSorted();

  test('has each of them on one page, in every language', () => {
    expect(listed(files, /^(page\/\d+\/)?index\.html$/).toSorted()).toEqual(expected);
    expect(listed(files, /^es\/(page\/\d+\/)?index\.html$/).toSorted()).toEqual(expected);
    expect([...files.keys()].filter((path) => path.startsWith('page/'))).toHaveLength(4);
  });

  test('begins with the newest', () => {
    const dates = new Map(cards.map(({ name, generated }) => [`pictures/${name}/index.html`, generated]));
    const order = listed(files, /^index\.html$/).map((path) => dates.get(path) ?? '');
    expect(order).toEqual(order.toSorted().toReversed());
    expect(order).toHaveLength(48);
  });

  test('leads from page to page', () => {
    const second = readPage(files.get('page/2/index.html') ?? '');
    const nav = one(second, 'nav', { class: 'pages' });
    expect(attribute(nav, 'aria-label')).toBe('Pages');
    const links = all(second, 'a').filter((link) => ['prev', 'next'].includes(attribute(link, 'rel') ?? ''));
    expect(linksOf({ elements: links, errors: [] }, 'page/2/index.html')).toEqual(['index.html', 'page/3/index.html']);
    expect(all(second, 'a', { 'aria-current': 'page' }).map(textOf)).toEqual(['2']);
  });

  test('has a list for each value of each facet, with all of its pictures', () => {
    const sorted = (pattern: RegExp) => listed(files, pattern).toSorted();
    const having = (test: (card: Card) => boolean) =>
      cards
        .filter(test)
        .map(({ name }) => `pictures/${name}/index.html`)
        .toSorted();
    expect(sorted(/^tags\/jwt\//)).toEqual(having(({ tags }) => tags.includes('jwt')));
    expect(sorted(/^use-cases\/documentation\//)).toEqual(having(({ useCase }) => useCase === 'documentation'));
    expect(sorted(/^languages\/es\//)).toEqual(having(({ lang }) => lang === 'es'));
    expect(sorted(/^topics\/dfd-network\//)).toEqual(having(({ seoTarget }) => seoTarget === 'dfd network'));
    expect(sorted(/^styles\/ai-tech-architecture-infographic\//)).toEqual(expected);
  });

  test('names its other languages, and they name it', () => {
    const alternates = (path: string) =>
      all(readPage(files.get(path) ?? ''), 'link', { rel: 'alternate' }).map((link) => [
        attribute(link, 'hreflang'),
        attribute(link, 'href'),
      ]);
    const base = settings.baseUrl;
    const expectedLinks = [
      ['en', `${base}tags/jwt/`],
      ['es', `${base}es/tags/jwt/`],
      ['x-default', `${base}tags/jwt/`],
    ];
    expect(alternates('tags/jwt/index.html')).toEqual(expectedLinks);
    expect(alternates('es/tags/jwt/index.html')).toEqual(expectedLinks);
  });

  test('without a picture is a page, too', () => {
    const empty = drawCards([]);
    expect(textOf(one(readPage(empty.get('index.html') ?? ''), 'span', { id: 'count' }))).toBe('0 pictures');
  });
});

describe('pictures of which there is one in each language', () => {
  const translated = (name: string, lang: string) => {
    const report = readReport('data-lakehouse');
    return entryOf({ ...report, image: { ...report.image, file: `${name}.png` }, meta: { ...report.meta, lang } }, '');
  };
  const names = [
    ['lake', 'en'],
    ['lake-es', 'es'],
    ['lake.pt-BR', 'pt-BR'],
    ['lake@1200x630', 'en'],
    ['lake-es@1200x630', 'es'],
    ['lake-fr', 'es'],
    ['sea-en', 'en'],
  ] as const;
  const files = drawAll(names.map(([name, lang]) => translated(name, lang)));
  const alternates = (name: string) =>
    all(readPage(files.get(`pictures/${name}/index.html`) ?? ''), 'link', { rel: 'alternate' }).map(
      (link) => `${attribute(link, 'hreflang')} ${attribute(link, 'href')?.split('/').at(-2)}`,
    );

  test('name each other, and all say the same', () => {
    const group = ['en lake', 'es lake-es', 'pt-BR lake.pt-BR', 'x-default lake'];
    for (const name of ['lake', 'lake-es', 'lake.pt-BR']) expect(alternates(name)).toEqual(group);
    expect(alternates('lake@1200x630')).toEqual([
      'en lake%401200x630',
      'es lake-es%401200x630',
      'x-default lake%401200x630',
    ]);
    expect(alternates('lake-fr')).toEqual([]);
    expect(alternates('sea-en')).toEqual([]);
  });

  test('say so to readers', () => {
    const page = readPage(files.get('pictures/lake/index.html') ?? '');
    expect(all(page, 'a', { class: 'other' }).map(textOf)).toEqual(['Also in Spanish', 'Also in Portuguese']);
    const spanish = readPage(files.get('pictures/lake-es/index.html') ?? '');
    expect(all(spanish, 'a', { class: 'other' }).map(textOf)).toEqual(['También en inglés', 'También en portugués']);
  });
});

describe('the map of the site', () => {
  const files = drawAll(realEntries());

  test('has every page, and the picture of those that have one', () => {
    const map = files.get('sitemap.xml') ?? '';
    const addresses = [...map.matchAll(/<url><loc>(.*?)<\/loc>/g)].map(([, address]) => address);
    const pages = [...files.keys()]
      .filter((path) => path.endsWith('index.html'))
      .map((path) => `${settings.baseUrl}${path.replace(/index\.html$/, '')}`);
    expect(addresses.toSorted()).toEqual(pages.toSorted());
    expect(map.match(/<image:loc>/g)).toHaveLength(realEntries().length);
    expect(map).toContain('xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"');
    expect(files.get('robots.txt')).toContain(`Sitemap: ${settings.baseUrl}sitemap.xml`);
  });

  test('is split when it is too long', () => {
    const context = buildContext({ settings, templates, cards: realEntries().map(toCard) });
    const maps = [...drawSitemaps(context, 50)];
    const whole = [...drawSitemaps(context)];
    expect(whole).toHaveLength(1);
    const count = (text: string) => text.match(/<url>/g)?.length ?? 0;
    expect(maps.map(({ path }) => path)).toEqual([
      'sitemap.xml',
      ...maps.slice(1).map((_, n) => `sitemap-${n + 1}.xml`),
    ]);
    expect(maps[0]?.text.match(/<sitemap>/g)).toHaveLength(maps.length - 1);
    expect(maps.slice(1).every(({ text }) => count(text) <= 50)).toBe(true);
    expect(maps.reduce((sum, { text }) => sum + count(text), 0)).toBe(count(whole[0]?.text ?? ''));
  });
});

test('slugs differ, whatever the values are', () => {
  const values = [
    'C++',
    'C#',
    'c',
    'Ünïcode',
    'unicode',
    'con',
    'page',
    '日本語',
    '...',
    '',
    'a'.repeat(300),
    'a'.repeat(299),
  ];
  const slugs = [...makeSlugs(values).values()];
  expect(new Set(slugs).size).toBe(values.length);
  for (const slug of slugs) expect(slug).toMatch(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u);
  expect(makeSlugs(values).get('con')).toBe('con-1');
});

test('links lead from one place to another', () => {
  expect(relativeLink('index.html', 'tags/a/index.html')).toBe('tags/a/index.html');
  expect(relativeLink('tags/a/index.html', 'index.html')).toBe('../../index.html');
  expect(relativeLink('tags/a/index.html', 'tags/b/page/2/index.html')).toBe('../b/page/2/index.html');
  expect(relativeLink('tags/a/index.html', 'tags/a/index.html')).toBe('index.html');
  expect(relativeLink('a/index.html', 'a/b:c d?.png')).toBe('b%3Ac%20d%3F.png');
});

test('of many pages the near ones are linked', () => {
  expect(nearPages(1, 1)).toEqual([1]);
  expect(nearPages(1, 9)).toEqual([1, 2, null, 9]);
  expect(nearPages(5, 9)).toEqual([1, null, 4, 5, 6, null, 9]);
  expect(nearPages(3, 5)).toEqual([1, 2, 3, 4, 5]);
});
