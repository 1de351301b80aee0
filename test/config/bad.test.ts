import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES } from '../../src/cli/findings/rule-list.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { CompileError, type Diagnostic } from '../../src/diagnostics.ts';
import { parseBudget } from '../../src/model/budget.ts';
import { formatDiagnostics } from '../bad/format.ts';

const FOLDER = new URL('bad/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

function findingsOn(text: string): readonly Diagnostic[] {
  try {
    parseConfig(text, { rules: RULES, parseBudget });
    return [];
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return error.diagnostics;
  }
}

test.each(FILES)('%s', async (name) => {
  const found = findingsOn(readFileSync(new URL(name, FOLDER), 'utf8'));
  // A file is named after a rule that it breaks.
  expect(found.some(({ rule }) => name.startsWith(rule.replace('/', '-')))).toBe(true);
  for (const { line, column, endLine, endColumn, help } of found) {
    expect(Math.min(line ?? 0, column ?? 0)).toBeGreaterThanOrEqual(1);
    expect((endLine ?? 0) > (line ?? 0) || (endColumn ?? 0) >= (column ?? 0)).toBe(true);
    expect(help).toBeTruthy();
  }
  await expect(formatDiagnostics(name, found)).toMatchFileSnapshot(
    new URL(name.replace('.yaml', '.txt'), FOLDER).pathname,
  );
});

test('every rule about settings is broken by one of them, but for the length of the file', () => {
  const broken = new Set(
    FILES.flatMap((name) => findingsOn(readFileSync(new URL(name, FOLDER), 'utf8')).map(({ rule }) => rule)),
  );
  const rules = RULES.map(({ id }) => id).filter((id) => id.startsWith('config/'));
  expect([...broken, 'config/too-long'].toSorted()).toEqual(rules);
  expect(findingsOn(`# ${'x'.repeat(300_000)}`)).toMatchObject([{ rule: 'config/too-long', line: 1 }]);
});

test('a bomb of aliases ends at once, with a finding', () => {
  const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < 9; i++)
    bomb.push(
      `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    );
  expect(findingsOn(bomb.join('\n'))).toMatchObject([{ rule: 'config/syntax' }]);
});
