import { expect } from 'vitest';
import { readXml, type XmlElement } from './xml-tokens.ts';

const ELEMENTS = new Set(['svg', 'title', 'desc', 'defs', 'path', 'use', 'g', 'a', 'rect', 'pattern']);
const ATTRIBUTES = new Set(
  (
    'xmlns version width height viewBox role aria-labelledby aria-describedby aria-label lang xml:lang id d x y href rel ' +
    'transform patternUnits fill fill-opacity stroke stroke-opacity stroke-width stroke-dasharray stroke-linecap stroke-linejoin'
  ).split(' '),
);

/**
 * Well-formed, of allowed elements and attributes only (so no script, no handler, no style, no picture in the
 * picture), pointing nowhere but to itself and the web, every id once, and every id that is pointed to there.
 */
export function expectHarmless(svg: string): readonly XmlElement[] {
  const elements = readXml(svg);
  const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const known = new Set(ids.map((id) => `#${id}`));
  for (const { name, attributes } of elements) {
    if (!ELEMENTS.has(name)) expect(ELEMENTS).toContain(name);
    for (const key of attributes.keys()) if (!ATTRIBUTES.has(key)) expect(ATTRIBUTES).toContain(key);
    const href = attributes.get('href');
    if (name === 'a') expect([href, attributes.get('rel')]).toEqual([expect.stringMatching(/^https?:/), 'noopener']);
    else if (href !== undefined && !known.has(href)) expect(known).toContain(href);
    expectPaint(attributes.get('fill'), known);
    expectPaint(attributes.get('stroke'), known);
  }
  return elements;
}

function expectPaint(paint: string | undefined, known: ReadonlySet<string>): void {
  if (paint === undefined || /^(none|#[0-9a-f]{6})$/.test(paint)) return;
  expect(known).toContain(/^url\((#[^)]+)\)$/.exec(paint)?.[1] ?? paint);
}
