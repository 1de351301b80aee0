import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES } from '../../src/cli/findings/rule-list.ts';
import { proveTheme } from '../../src/theme/parse-theme.ts';
import { faceNames } from '../../tools/face-names.ts';
import { toThemePage } from '../../tools/theme-reference.ts';
import { themeText } from './load-theme.ts';

const DOCS = new URL('../../docs/', import.meta.url);
const page = readFileSync(new URL('themes.md', DOCS), 'utf8');

// Stale? Run: npm run generate
test('the reference in docs/themes.md is fresh', () => {
  expect(toThemePage(page) === page).toBe(true);
  expect(() => toThemePage('# Themes\n')).toThrow('has lost its mark');
});

test('every token has its row', () => {
  for (const token of ['`extends`', '`projection`', '`frame.inset`', '`plate.form`', '`header.room`', '`headSize`']) {
    expect(page).toContain(`| ${token} |`);
  }
  const rows = page.split('\n').filter((line) => /^\| `/.test(line));
  expect(rows.length).toBeGreaterThan(120);
  for (const row of rows) expect(row.split(/(?<!\\)\|/).length === 6 || row.includes('theme/')).toBe(true);
});

test('its pictures are there, each small', () => {
  const pictures = [...page.matchAll(/\]\((images\/[^)]+)\)/g)].map(([, path = '']) => path);
  expect(pictures.length).toBeGreaterThanOrEqual(10);
  for (const path of pictures) {
    expect(existsSync(new URL(path, DOCS)), path).toBe(true);
    expect(statSync(new URL(path, DOCS)).size, path).toBeLessThanOrEqual(40_000);
  }
});

test('the theme of its opening is one', async () => {
  const [, yaml = ''] = /```yaml\n(name: [\s\S]*?)```/.exec(page) ?? [];
  const parents = [{ file: 'whiteboard.yaml', text: themeText('whiteboard') }];
  expect(await proveTheme(yaml, { parents, faces: faceNames() })).toMatchObject({ name: 'harbour', pen: 'sketch' });
});

test('it tells every rule about themes but those about YAML itself', () => {
  const told = RULES.filter(({ id }) => id.startsWith('theme/') && !/syntax|too-long/.test(id));
  expect(told.length).toBeGreaterThan(10);
  for (const { id } of told) expect(page).toContain(`\`${id}\``);
});
