import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { CompileError, type Diagnostic } from '../../src/diagnostics.ts';
import { findParents } from '../../src/theme/find-parents.ts';
import { proveTheme } from '../../src/theme/parse-theme.ts';
import { faceNames } from '../../tools/face-names.ts';
import { formatDiagnostics } from '../bad/format.ts';

const FOLDER = new URL('bad/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

const read = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');

async function findingsOn(file: string): Promise<readonly Diagnostic[]> {
  try {
    const parents = await findParents({ file, text: read(file) }, async (reference, from) => {
      const path = posix.join(posix.dirname(from.file), reference);
      if (!existsSync(new URL(path, FOLDER))) return { problem: 'there is no such file', known: ['plain', 'board'] };
      return { file: path, text: read(path) };
    });
    await proveTheme(read(file), { parents, faces: faceNames().filter((face) => face.startsWith('Inter')) });
    return [];
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return error.diagnostics;
  }
}

test.each(FILES)('%s', async (name) => {
  const found = await findingsOn(name);
  expect(found.length).toBeGreaterThan(0);
  // A file is named after a rule that it breaks.
  expect(found.some(({ rule }) => name.startsWith(rule.replace('/', '-')))).toBe(true);
  for (const { line, column } of found) expect(Math.min(line ?? 0, column ?? 0)).toBeGreaterThanOrEqual(1);
  const report = found.map((one) => formatDiagnostics(one.file ?? name, [one])).join('');
  await expect(report).toMatchFileSnapshot(new URL(name.replace('.yaml', '.txt'), FOLDER).pathname);
});
