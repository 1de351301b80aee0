import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageIds, type RulePage, readPage } from '../rules/read-page.ts';
import { UNPROVOKED } from '../rules/unprovoked.ts';
import { checkAll, checkSettings, formOf, runCommands } from './rule-examples.ts';

const root = mkdtempSync(join(tmpdir(), 'whiteprint-pages-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const folder = (name: string): string => mkdtempSync(join(root, `${name}-`));

const pages = pageIds().map(readPage);
const shown = pages.filter(({ id }) => !UNPROVOKED.has(id));
const inForm = (form: string): readonly RulePage[] => shown.filter((page) => formOf(page) === form);

/** Dozens of pictures are laid out at once, ms. */
const MOST = 300_000;

/** The page's own account is true, line for line, and the cure is one. */
function prove({ id, level, sections }: RulePage, told: string, cured: string): void {
  const page = sections.get('Example')?.blocks.find(({ lang }) => lang === 'text')?.text ?? '';
  const known = told.split('\n').map(withoutPath);
  for (const line of page.trimEnd().split('\n').map(withoutPath)) expect(known).toContain(line);
  expect(told).toContain(`${level} ${id}: `);
  expect(cured).not.toContain(` ${id}: `);
}

/** Where a spec or theme lies is the test's own business. */
const withoutPath = (line: string): string => line.replace(/^\S+\.ya?ml(?=:)/, '').trimEnd();

describe('whole specs and themes', () => {
  const whole = inForm('whole');
  const told = new Map<string, readonly [string, string]>();

  beforeAll(() => {
    const cwd = folder('whole');
    const [example, cure] = [checkAll(whole, 'Example', cwd), checkAll(whole, 'Cure', cwd)];
    for (const { id } of whole) told.set(id, [example.get(id) ?? '', cure.get(id) ?? '']);
  }, MOST);

  test.each(whole)('$id', (page) => {
    const [example = '', cure = ''] = told.get(page.id) ?? [];
    prove(page, example, cure);
  });
});

describe('settings', () => {
  test.each(inForm('settings'))('$id', (page) => {
    prove(page, checkSettings(page, 'Example', folder('example')), checkSettings(page, 'Cure', folder('cure')));
  });
});

describe('commands', () => {
  const cache = folder('cache');

  test.each(inForm('commands'))('$id', (page) => {
    const cwd = folder('commands');
    const told = runCommands(page, 'Example', cwd, cache);
    prove(page, told, runCommands(page, 'Cure', cwd, cache));
  });
});

/** Rooms whose examples may be parts of a spec: a rule about words needs few lines. */
const PARTS = new Set(['copy']);

test('only rules that nothing provokes at will, and those about words, are shown by parts', () => {
  const parts = inForm('part').map(({ id }) => id);
  expect(parts.filter((id) => !PARTS.has(id.slice(0, id.indexOf('/'))))).toEqual([]);
});
