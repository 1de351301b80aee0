import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/cli/findings/rule-list.ts';
import { toRulesIndex } from '../../tools/rules-index.ts';
import { PAGES, pageIds, readPage } from './read-page.ts';
import { sayable } from './sayable.ts';
import { UNPROVOKED } from './unprovoked.ts';

test('each rule has one page, and each page is of a rule', () => {
  expect(pageIds()).toEqual(RULES.map(({ id }) => id));
});

describe.each(RULES)('$id', ({ id, level, summary }) => {
  test('has the level and summary of the list, and says what it is about', () => {
    const page = readPage(id);
    expect(page).toMatchObject({ level, summary });
    expect(page.about).toMatch(/^[A-Z`"(0-9][\s\S]{40,}\.$/);
  });

  test('has an example, what is told of it, and a cure', () => {
    const headings = ['Example', 'Cure', ...(id.startsWith('copy/') ? ['Switch'] : [])];
    const { sections } = readPage(id);
    expect([...sections.keys()]).toEqual(headings);
    const { blocks = [] } = sections.get('Example') ?? {};
    expect(blocks.length).toBeGreaterThan(1);
    const told = blocks.filter(({ lang }) => lang === 'text');
    expect(told.map(({ text }) => text).join('')).toContain(`${level} ${id}: `);
    expect(sections.get('Cure')?.words).toMatch(/[.:]$/);
  });

  test('leads to things that are there', () => {
    const file = join(PAGES, `${id}.md`);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/\]\(([^)#]+)[^)]*\)/g))
      expect(existsSync(join(dirname(file), path)), path).toBe(true);
  });
});

test('the package brings all pages along, and no other docs', () => {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' });
  const files: readonly { readonly path: string }[] = JSON.parse(stdout)[0].files;
  const docs = files.map(({ path }) => path).filter((path) => path.startsWith('docs/'));
  expect(docs.toSorted()).toEqual([`${PAGES}/README.md`, ...RULES.map(({ id }) => `${PAGES}/${id}.md`)].toSorted());
});

// Stale? Run: npm run generate
test('the index is fresh', () => {
  expect(readFileSync(join(PAGES, 'README.md'), 'utf8')).toBe(toRulesIndex(RULES));
});

describe('rules that nothing provokes at will', () => {
  const can = sayable();

  test.each([...UNPROVOKED])('%s is told in words that the code has: %s', (id, why) => {
    expect(why).not.toBe('');
    const lines = textOf(id).split('\n');
    const head = lines.find((line) => line.includes(` ${id}: `)) ?? '';
    const message = head.slice(head.indexOf(` ${id}: `) + id.length + 3);
    const helps = lines.filter((line) => line.startsWith('help: ')).map((line) => line.slice('help: '.length));
    for (const said of [message, ...helps]) expect(can.filter((one) => one.test(said)).length, said).toBeGreaterThan(0);
  });

  test('words that the code does not have are found out', () => {
    expect(can.some((one) => one.test('the label of the arrow is a bit off'))).toBe(false);
  });
});

const textOf = (id: string): string =>
  readPage(id)
    .sections.get('Example')
    ?.blocks.find(({ lang }) => lang === 'text')?.text ?? '';

describe('the overview of the rules about pictures', () => {
  const rows = readFileSync('docs/picture-rules.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ['));

  test('has each of them once, as the list has it', () => {
    const pictures = RULES.filter(({ id }) => id.startsWith('picture/'));
    const wanted = pictures.map(({ id, level, summary }) => `| [${id}](rules/${id}.md) | ${level} | ${summary} |`);
    expect(rows.toSorted()).toEqual(wanted.toSorted());
  });

  test.each(RULES.filter(({ id }) => id.startsWith('picture/')))('the page of $id tells its bound', ({ id }) => {
    expect(readPage(id).about).toMatch(/\*\*Bound\*\*: \S/);
  });
});
