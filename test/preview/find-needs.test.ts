import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findNeeds } from '../../src/preview/find-needs.ts';

/** What a spec of this text, in the folder `specs`, hangs on, from the folder above on. */
async function needsOf(text: string, files: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const root = mkdtempSync(join(tmpdir(), 'whiteprint-test-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'specs'));
  for (const [path, content] of Object.entries({ 'specs/a.yaml': text, ...files }))
    writeFileSync(join(root, path), content);
  const folder = join(root, 'specs');
  const needs = await findNeeds({ path: join(folder, 'a.yaml'), stem: 'a', folder });
  return [...needs].map((path) => path.slice(root.length + 1)).toSorted();
}

test('icons and themes are found, however they are written, in a broken spec too', async () => {
  const text = `theme: "../mine.yaml" # ours
nodes:
  a: {icon: ./x.svg, label: A}
  b: {icon: '../icons/my icon.svg'}
  c:
    icon: ./sub/y.SVG
oops: [
`;
  expect(await needsOf(text)).toEqual(['icons/my icon.svg', 'mine.yaml', 'specs/sub/y.SVG', 'specs/x.svg']);
});

test('a theme brings along what it extends, as far as that can be followed', async () => {
  const files = { 'mine.yaml': 'extends: ./base.yaml\n', 'base.yaml': 'extends: ./gone.yaml\n' };
  expect(await needsOf('theme: ../mine.yaml\n', files)).toEqual(['base.yaml', 'gone.yaml', 'mine.yaml']);
});

test('themes and icons of the product are none of the project', async () => {
  expect(await needsOf('theme: blueprint\nnodes:\n  a: {icon: server}\n  b: {icon: lucide:server}\n')).toEqual([]);
});
