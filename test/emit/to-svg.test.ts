import { describe, expect, it } from 'vitest';
import type { DrawItem, Drawing, TextDraw } from '../../src/draw/drawing.ts';
import { toPixels } from '../../src/emit/to-pixels.ts';
import { toSvg } from '../../src/emit/to-svg.ts';
import { expectHarmless } from './expect-harmless.ts';
import { path, richDrawing } from './rich-drawing.ts';
import { readXml } from './xml-tokens.ts';

const HOSTILE = [
  '"><script>alert(1)</script>',
  '<![CDATA[x]]>',
  ']]>',
  '<!-- ',
  '&lt; &unknown; & &#0;',
  `'"\` onload=alert(1) x='`,
  '</g></svg>',
  'a\0b\u0008c\u001b[31m',
  '\ufffe\uffff \ud800 \udc00',
  'tab\tline\r\nend',
  'javascript:alert(1)',
  'url(http://example.org/x.svg#a)',
  'https://example.org/"><script>',
  'id with space',
  '👩‍💻 \u202eright to left\u202c ÄÖÜ 漢字',
];

const TEXT: TextDraw = {
  kind: 'text',
  text: 'hello',
  role: 'note',
  owner: 'note',
  px: 12,
  color: '#112233',
  background: '#ffffff',
  lines: ['hello'],
  glyphs: [{ def: 'glyph', x: 10, y: 20, scale: 0.012 }],
  ink: { x: 10, y: 8, width: 10, height: 14 },
};

const drawing = (items: readonly DrawItem[], more: Partial<Drawing> = {}): Drawing => ({
  width: 64,
  height: 64,
  title: 'Title',
  description: 'Description',
  longDescription: 'Title.\nAll of it.',
  lang: 'en',
  background: '#ffffff',
  defs: [{ id: 'glyph', d: 'M0 0L500 0L250 -700Z' }],
  palette: [],
  items,
  ...more,
});

const box = path('M1 1h9v9z', { fill: '#abcdef' });

/** Every string field of a drawing, each made hostile in turn. */
const FIELDS: Readonly<Record<string, (s: string) => Drawing>> = {
  title: (s) => drawing([], { title: s }),
  description: (s) => drawing([], { description: s }),
  'long description': (s) => drawing([], { longDescription: s }),
  lang: (s) => drawing([], { lang: s }),
  background: (s) => drawing([], { background: s }),
  palette: (s) => drawing([], { palette: [s] }),
  'def id': (s) =>
    drawing([{ ...TEXT, glyphs: [{ def: s, x: 1, y: 1, scale: 0.01 }] }], { defs: [{ id: s, d: 'M0 0z' }] }),
  'def path': (s) => drawing([TEXT], { defs: [{ id: 'glyph', d: s }] }),
  'group id': (s) => drawing([{ kind: 'group', id: s, link: null, items: [box] }]),
  'group link': (s) => drawing([{ kind: 'group', id: 'a', link: s, items: [box] }]),
  'path data': (s) => drawing([path(s, { fill: '#abcdef' })]),
  fill: (s) => drawing([path('M1 1h9v9z', { fill: s })]),
  stroke: (s) => drawing([path('M1 1h9v9z', { stroke: s })]),
  cap: (s) => drawing([path('M1 1h9v9z', { stroke: '#abcdef', cap: s as 'butt' })]),
  join: (s) => drawing([path('M1 1h9v9z', { stroke: '#abcdef', join: s as 'miter' })]),
  text: (s) => drawing([{ ...TEXT, text: s }]),
  'text color': (s) => drawing([{ ...TEXT, color: s }]),
  'text background': (s) => drawing([{ ...TEXT, background: s }]),
  owner: (s) => drawing([{ ...TEXT, owner: s }]),
  role: (s) => drawing([{ ...TEXT, role: s as 'note' }]),
  lines: (s) => drawing([{ ...TEXT, lines: [s] }]),
};

/** The SVG, or undefined when the drawing was refused with the error that names it a bug. */
function svgOrRefused(source: Drawing): string | undefined {
  try {
    return toSvg(source);
  } catch (error) {
    expect(String(error)).toMatch(/internal error: /);
    return undefined;
  }
}

describe('toSvg', () => {
  it('writes a rich drawing as well-formed SVG of allowed parts only, the same each time', () => {
    const svg = toSvg(richDrawing());
    expect(toSvg(richDrawing())).toBe(svg);
    expectHarmless(svg);
    const plain = svg.replace(/#[0-9a-f]{6}/g, '');
    expect(plain.match(/style=|<script|xlink|\de[-+]?\d|[ "]-0[" ]|\.\d{7}/)).toBeNull();
  });

  it('rounds all numbers but the scale of a glyph to 2 decimals', () => {
    const svg = toSvg(
      drawing([path('M1.23456 -0.001L3 4.999', { stroke: '#000000', strokeWidth: 1 / 3, dash: [2.005, 1e-9] })]),
    );
    expect(svg).toContain('d="m1.23 0 1.77 5"');
    expect(svg).toContain('stroke-width=".33" stroke-dasharray="2.01 0"');
    expect(toSvg(richDrawing()).replace(/scale\([^)]*\)/g, '')).not.toMatch(/\.\d{3}/);
  });

  it('says who it is: size, language, title, description and what every text says', () => {
    const [root, title, desc, long, ...rest] = readXml(toSvg(drawing([TEXT], { lang: 'pt-BR' })));
    expect(Object.fromEntries(root?.attributes ?? [])).toMatchObject({
      width: '64',
      height: '64',
      viewBox: '0 0 64 64',
      role: 'graphics-document img',
      lang: 'pt-BR',
      'aria-labelledby': title?.attributes.get('id'),
      'aria-describedby': `${desc?.attributes.get('id')} ${long?.attributes.get('id')}`,
    });
    expect([title?.name, title?.text, desc?.name, desc?.text]).toEqual(['title', 'Title', 'desc', 'Description']);
    expect([long?.name, long?.text]).toEqual(['desc', 'Title.\nAll of it.']);
    expect(rest.map(({ attributes }) => attributes.get('aria-label')).filter(Boolean)).toEqual(['hello']);
  });

  it('has one description where there is no long one', () => {
    const [root, , desc, next] = readXml(toSvg(drawing([TEXT], { longDescription: '' })));
    expect(root?.attributes.get('aria-describedby')).toBe(desc?.attributes.get('id'));
    expect(next?.name).not.toBe('desc');
  });

  it('writes each outline once and only those in use', () => {
    const unused = { id: 'unused', d: 'M0 0h1v1z' };
    const space = { id: 'space', d: '' };
    const glyphs = ['glyph', 'space', 'glyph'].map((def, i) => ({ def, x: 10 + 6 * i, y: 20, scale: 0.012 }));
    const svg = toSvg(drawing([{ ...TEXT, glyphs }], { defs: [...drawing([]).defs, unused, space] }));
    expect(svg.match(/<path/g)).toHaveLength(1);
    expect(svg.replace(/#w\w{5}g0/g, '#ID')).toContain(
      'translate(10 20) scale(.012)"><use href="#ID"/><use href="#ID" x="1000"/></g>',
    );
  });

  it('shares one group between neighbours of equal paint', () => {
    const svg = toSvg(drawing([box, box, path('M0 0h9', { stroke: '#000000' }), path('', { fill: '#000000' }), box]));
    expect(svg).toContain(
      '<g fill="#abcdef">\n<path d="m1 1h9v9z"/>\n<path d="m1 1h9v9z"/>\n</g>\n<path stroke="#000000"',
    );
    expect(svg.match(/<path/g)).toHaveLength(4);
  });

  it('gives an id only to the first group that has a safe one of its own', () => {
    const ids = ['node-1', 'node/1', 'edges/0/step/1', '1st', 'a b', 'g0', 'node:2', ''];
    const svg = toSvg(drawing(ids.map((id) => ({ kind: 'group', id, link: null, items: [box] }))));
    const given = [...svg.matchAll(/<g id="([^"]*)"/g)].map((m) => m[1]?.slice(6));
    expect(given).toEqual(['-node-1', '-edges-0-step-1', '-g0']);
  });

  it('shares no id with another picture, and keeps its own when something moves', () => {
    const ids = (source: Drawing) => [...toSvg(source).matchAll(/ id="([^"]*)"/g)].map((m) => m[1]);
    const rich = richDrawing();
    const own = ids(rich);
    expect(new Set(own).size).toBe(own.length);
    expect(own.length).toBeGreaterThan(40);
    const moved = { ...rich, items: rich.items.filter((item) => item.kind !== 'text') };
    for (const id of ids(moved)) expect(own).toContain(id);
    const others: Drawing[] = [
      richDrawing(512),
      { ...rich, title: 'Other' },
      { ...rich, background: '#ffffff' },
      { ...rich, defs: rich.defs.map((def) => ({ ...def, d: `${def.d}M0 0z` })) },
      { ...rich, items: rich.items.map((item) => (item.kind === 'tile' ? { ...item, items: [] } : item)) },
    ];
    for (const other of others) for (const id of ids(other)) expect(own).not.toContain(id);
  });

  it('has a thing of few words read as one', () => {
    const group = (...texts: string[]): DrawItem => ({
      kind: 'group',
      id: texts.join(''),
      link: null,
      items: [box, ...texts.map((text) => ({ ...TEXT, text }))],
    });
    const svg = toSvg(drawing([group(), group('one'), group('one', '"two"'), group('1', '2', '3', '4', '5')]));
    const symbols = readXml(svg).filter(({ attributes }) => attributes.get('role') === 'graphics-symbol');
    expect(symbols.map(({ attributes }) => attributes.get('aria-label'))).toEqual(['one', 'one, "two"']);
    expect(svg.match(/<g role="img" aria-label/g)).toHaveLength(8);
  });

  it('links to http and https only', () => {
    const links = [
      'https://a.example/?x=1&y=2',
      'http://b.example',
      'javascript:alert(1)',
      'data:text/html,x',
      '//c.example',
    ];
    const svg = toSvg(drawing(links.map((link, i) => ({ kind: 'group', id: `n${i}`, link, items: [box] }))));
    const hrefs = readXml(svg).flatMap(({ name, attributes }) => (name === 'a' ? [attributes.get('href')] : []));
    expect(hrefs).toEqual(links.slice(0, 2));
  });

  it('repeats a tile pixel for pixel', async () => {
    const item = path('M0 .5h4M.5 0v4', { stroke: '#ff0000', cap: 'butt' });
    const rect = { x: 8, y: 8, width: 40, height: 40 };
    const svg = toSvg(drawing([{ kind: 'tile', rect, tile: { x: 8, y: 8, width: 4, height: 4 }, items: [item] }]));
    const { data } = await toPixels(svg, { width: 64, height: 64 });
    const red = (x: number, y: number) => data[(y * 64 + x) * 4 + 1] === 0;
    for (let y = 0; y < 64; y++) {
      for (let x = 0; x < 64; x++) {
        const inside = x >= 8 && x < 48 && y >= 8 && y < 48;
        expect([x, y, red(x, y)]).toEqual([x, y, inside && (x % 4 === 0 || y % 4 === 0)]);
      }
    }
  });

  it.each(Object.entries(FIELDS))('keeps hostile text in "%s" harmless', async (_, drawingWith) => {
    for (const hostile of HOSTILE) {
      const svg = svgOrRefused(drawingWith(hostile));
      if (svg === undefined) continue;
      expectHarmless(svg);
      await expect(toPixels(svg, { width: 64, height: 64 })).resolves.toMatchObject({ width: 64 });
    }
  });

  it('gives text back unchanged, but for what XML cannot hold', () => {
    for (const hostile of HOSTILE) {
      const lost = '\0\u0008\u001b\ufffe\uffff\ud800\udc00';
      const readable = [...hostile].map((c) => (lost.includes(c) ? '\ufffd' : c)).join('');
      const elements = readXml(toSvg(drawing([{ ...TEXT, text: hostile }], { title: hostile })));
      expect(elements[1]?.text).toBe(readable);
      expect(elements.find(({ attributes }) => attributes.has('aria-label'))?.attributes.get('aria-label')).toBe(
        readable,
      );
    }
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -Infinity, 1e21])('refuses the number %s anywhere', (bad) => {
    const stroke = '#000000';
    const rect = { x: 0, y: 0, width: 8, height: 8 };
    const tile = (more: object): DrawItem => ({ kind: 'tile', rect, tile: rect, items: [], ...more });
    const glyph = { def: 'glyph', x: 1, y: 1, scale: 0.01 };
    const broken: Drawing[] = [
      drawing([], { width: bad }),
      drawing([], { height: bad }),
      drawing([path('M0 0h1', { stroke, strokeWidth: bad })]),
      drawing([path('M0 0h1', { stroke, strokeOpacity: bad })]),
      drawing([path('M0 0h1', { stroke, dash: [1, bad] })]),
      drawing([path('M0 0h1', { fill: stroke, fillOpacity: bad })]),
      drawing([path(`M0 ${bad}h1`, { stroke })]),
      drawing([tile({ rect: { ...rect, x: bad } })]),
      drawing([tile({ tile: { ...rect, width: bad } })]),
      ...['x', 'y', 'scale'].map((key) => drawing([{ ...TEXT, glyphs: [glyph, { ...glyph, [key]: bad }] }])),
    ];
    for (const source of broken) expect(() => toSvg(source)).toThrow(/internal error/);
  });

  it('refuses a glyph whose outline is not there', () => {
    expect(() => toSvg(drawing([TEXT], { defs: [] }))).toThrow('no outline "glyph"');
  });
});
