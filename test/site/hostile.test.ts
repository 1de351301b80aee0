import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/schema.ts';
import { all, attribute, one, readPage, textOf } from './html.ts';
import { drawAll, entryOf, readReport, templates } from './small-site.ts';

/** Puts a text into every text of a value, in place of it, or behind it. */
function poison(value: unknown, text: string): unknown {
  if (typeof value === 'string') return text;
  if (Array.isArray(value)) return value.map((item) => poison(item, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, poison(item, text)]));
}

/** A sidecar of which every text that authors write is `text`; ids, and what only the product writes, stay. */
function poisoned(text: string, lang = 'en'): Report {
  const report = readReport('jwt-token-flow-blueprint');
  const { graph, geometry } = report;
  const own = (value: unknown) => poison(value, text);
  return {
    ...report,
    title: text,
    description: text,
    alt: text,
    meta: {
      ...Object.fromEntries(Object.keys(report.meta).map((key) => [key, text])),
      tags: [text, `${text}2`, ''],
      lang,
    },
    graph: {
      ...graph,
      nodes: graph.nodes.map((node) => ({ ...node, label: text, role: text })),
      zones: graph.zones.map((zone) => ({ ...zone, label: text })),
      edges: graph.edges.map((edge) => ({ ...edge, label: text, protocol: text })),
      legend: own(graph.legend) as string[],
      notes: own(graph.notes) as string[],
      key: [{ mark: text, edge: 0 }],
    },
    geometry: { ...geometry, texts: geometry.texts.map((drawn) => ({ ...drawn, text })) },
  };
}

const HOSTILE = [
  '</script><img src=x onerror=alert(1)>',
  '<!--</title></textarea><script>alert(1)</script>',
  `" onload="alert(1)" x='`,
  "' autofocus onfocus=alert(1) '",
  '&lt;b&gt; &amp; &#39; &quot;',
  ']]><x/>',
  '<%= it.spec %><%~ it %>{{7*7}}#{7*7}',
  'javascript:alert(1)',
  '../../../etc/passwd',
  '\u202Eevil\u202C مرحبا שלום',
  '👩‍👩‍👧‍👦 emoji 🏳️‍🌈',
  '{n} {value} {target}',
  '__proto__',
  'constructor',
  '日本語のタグ',
  '%2e%2e%2f?x#y',
];

const ALLOWED = new Set(
  Object.values(templates)
    .flatMap((template) => [...template.matchAll(/<([a-z]\w*)/g)].map(([, tag]) => tag ?? ''))
    .concat('tbody'),
);

describe.each(HOSTILE)('the text %j in every field', (text) => {
  const files = drawAll([entryOf(poisoned(text), text)], { name: text });
  const plain = drawAll([entryOf(poisoned('plain text'), 'plain text')], { name: 'plain text' });
  const pages = [...files].filter(([path]) => path.endsWith('.html'));

  test('makes no element and no attribute that templates do not have', () => {
    for (const [path, html] of pages) {
      const page = readPage(html);
      expect({ path, errors: page.errors }).toEqual({ path, errors: [] });
      expect(page.elements.filter(({ tagName }) => !ALLOWED.has(tagName)).map(({ tagName }) => tagName)).toEqual([]);
      expect(
        page.elements.flatMap(({ attrs }) => attrs.filter(({ name }) => /^on|^style$|autofocus/.test(name))),
      ).toEqual([]);
    }
  });

  test('leaves pages as they are with other text', () => {
    const shape = (html: string) =>
      readPage(html).elements.map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' '));
    const page = 'pictures/jwt-token-flow-blueprint/index.html';
    expect(shape(files.get(page) ?? '')).toEqual(shape(plain.get(page) ?? ''));
  });

  test('is told as it is', () => {
    const page = readPage(files.get('pictures/jwt-token-flow-blueprint/index.html') ?? '');
    const shown = text.replace(/\s+/g, ' ').trim();
    expect(textOf(one(page, 'h1'))).toBe(shown);
    expect(textOf(one(page, 'title'))).toBe(shown);
    expect(attribute(one(page, 'img'), 'alt')).toBe(text);
    expect(all(page, 'p', { class: 'label' }).map(textOf)).toEqual(Array.from({ length: 13 }, () => shown));
    const [script] = all(page, 'script', { type: 'application/ld+json' });
    expect(JSON.parse(script === undefined ? '' : textOf(script))).toMatchObject({ name: text, caption: text });
  });

  test('leads nowhere else', () => {
    for (const [path, html] of pages) {
      for (const link of readPage(html).elements.flatMap((element) => attribute(element, 'href') ?? [])) {
        const url = new URL(link, `http://site/root/${path}`);
        expect(url.href).toMatch(/^(http:\/\/site\/root\/|https:\/\/catalog\.example\/pictures-of-systems\/)/);
      }
    }
    for (const path of files.keys()) expect(path).toMatch(/^[\p{L}\p{N}\p{M}/._-]+$/u);
    for (const path of files.keys()) expect(path.split('/')).not.toContain('..');
  });
});

test('templates print nothing unescaped but each other, and JSON that is made for it', () => {
  const raw = Object.values(templates).flatMap((text) =>
    [...text.matchAll(/<%~(.*?)%>/gs)].map(([, code = '']) => code.trim()),
  );
  expect(raw.filter((code) => !/^(it\.body|it\.jsonLd|include\('@(icon|picture|card)', .*\))$/s.test(code))).toEqual(
    [],
  );
});

test('a language that is none harms nobody', () => {
  for (const lang of ['"><script>', '__proto__', 'constructor', '']) {
    const files = drawAll([entryOf(poisoned('text', lang), 'text')], { lang: 'en' });
    for (const [path, html] of files) if (path.endsWith('.html')) expect(readPage(html).errors).toEqual([]);
  }
});
