import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPng } from '../../src/emit/png-chunks.ts';
import { textOf } from '../../src/emit/text-chunk.ts';
import { readXml } from '../emit/xml-tokens.ts';
import { smallSpec, writeFiles } from './small-specs.ts';
import { newFolder, whiteprint } from './whiteprint.ts';

const build = (spec: string) => {
  const cwd = newFolder();
  writeFiles(cwd, { 'specs/a.yaml': spec });
  const answer = whiteprint(['build', '-f', 'png,svg,json'], { cwd });
  const read = (file: string): Buffer => readFileSync(join(cwd, 'out', file));
  return { answer, read };
};

test.each([
  ['made of the graph', smallSpec('Büro → "Rom" & <Kiel>'), /^Büro → "Rom" & <Kiel>\. Boxes: Browser and Server\. /],
  ['by its author', `${smallSpec('A')}meta: {alt: "A browser asks a server."}\n`, /^A browser asks a server\.$/],
])('an alt text %s is the same in sidecar, manifest, SVG and the one text chunk of the PNG', (_, spec, wanted) => {
  const { answer, read } = build(spec);
  expect(answer.code).toBe(0);
  const { alt, longDescription } = JSON.parse(read('a.json').toString('utf8'));
  expect(alt).toMatch(wanted);
  const { images } = JSON.parse(read('manifest.json').toString('utf8'));
  expect(images[0].alt).toBe(alt);
  const descriptions = readXml(read('a.svg').toString('utf8')).filter(({ name }) => name === 'desc');
  expect(descriptions.map(({ text }) => text)).toEqual([alt, longDescription]);
  expect(longDescription.split('\n')).toContain('Browser to Server: Request.');
  const chunks = readPng(read('a.png')).filter(({ type }) => /^([tiz]TXt|tEXt)$/.test(type));
  expect(chunks).toHaveLength(1);
  expect(textOf(read('a.png'))).toBe(alt);
});

test('an alt text that is too long to be heard is a warning at its place', () => {
  const { answer } = build(`${smallSpec('A')}meta:\n  alt: ${'word '.repeat(70)}\n`);
  expect(answer.code).toBe(0);
  expect(answer.stderr).toMatch(/specs\/a\.yaml:10:8: warning model\/long-alt: .*has 349 characters, and 300 are/);
});
