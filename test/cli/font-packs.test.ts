import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fontFinder } from '../../src/cli/find-fonts.ts';
import { writeFiles } from './small-specs.ts';
import { newFolder, whiteprint } from './whiteprint.ts';

const spec = (title: string): string => `whiteprint: 1\ntitle: ${title}\nnodes:\n  a: {label: A}\n`;

const fontsOf = (cwd: string, slug: string): string =>
  JSON.parse(readFileSync(join(cwd, `out/${slug}.json`), 'utf8')).inputs.fonts;

test('a pack is loaded when a text needs it, and counts among the inputs', () => {
  const cwd = newFolder();
  writeFiles(cwd, { 'a.yaml': spec('Orders'), 'b.yaml': spec('שלום API'), 'c.yaml': spec('Заказы') });
  expect(whiteprint(['build', 'a.yaml', 'b.yaml', 'c.yaml'], { cwd })).toMatchObject({ code: 0 });
  expect(fontsOf(cwd, 'c')).toBe(fontsOf(cwd, 'a'));
  expect(fontsOf(cwd, 'b')).not.toBe(fontsOf(cwd, 'a'));
});

test('a text without its pack is refused, with what to install', () => {
  const cwd = newFolder();
  writeFiles(cwd, { 'a.yaml': spec('สวัสดี') });
  const { code, stderr } = whiteprint(['build', 'a.yaml'], { cwd });
  expect(code).not.toBe(0);
  expect(stderr).toContain('text/missing-glyph');
  expect(stderr).toContain('npm install @expo-google-fonts/noto-sans-thai');
});

test('packs are found in the folder of the spec and in those above it, the nearest first', async () => {
  const cwd = newFolder();
  writeFiles(cwd, {
    'node_modules/far/package.json': '{}',
    'node_modules/far/400Regular/Far_400Regular.ttf': 'far',
    'node_modules/near/package.json': '{}',
    'node_modules/near/400Regular/Near_400Regular.ttf': 'hidden',
    'docs/node_modules/near/package.json': '{}',
    'docs/node_modules/near/400Regular/Near_400Regular.ttf': 'near',
    'docs/node_modules/near/700Bold/Near_700Bold.ttf': 'near, bold',
    'docs/node_modules/near/900Black/Near_900Black.ttf': 'not read',
  });
  const [far, near, absent] = ['Far', 'Near', 'Absent'].map((family) => ({ family, name: family.toLowerCase() }));
  if (!(far && near && absent)) throw new Error('unreachable');
  const find = fontFinder(join(cwd, 'docs/specs'));
  const found = await find([[absent, near, far], [far], [absent]]);
  expect(found.map(({ face, data }) => [face, Buffer.from(data).toString()])).toEqual([
    ['Near-Regular', 'near'],
    ['Near-Bold', 'near, bold'],
    ['Far-Regular', 'far'],
  ]);
});
