import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileSpec } from './compile-spec.ts';
import { formatDiagnostics } from './format.ts';

const FOLDER = new URL('./', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

describe('broken specs', () => {
  test('there are many', () => {
    expect(FILES.length).toBeGreaterThanOrEqual(45);
  });

  test.each(FILES)('%s', async (name) => {
    const { diagnostics } = compileSpec(readFileSync(new URL(name, FOLDER), 'utf8'));
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const { rule, pointer, line, column, endLine, endColumn, help } of diagnostics) {
      // A file is named after the rule that it breaks.
      expect(name.startsWith(rule.replace('/', '-')) || diagnostics.length > 1).toBe(true);
      expect(pointer).toMatch(/^(\/|$)/);
      expect(Math.min(line ?? 0, column ?? 0)).toBeGreaterThanOrEqual(1);
      expect((endLine ?? 0) > (line ?? 0) || (endColumn ?? 0) >= (column ?? 0)).toBe(true);
      expect(help).toBeTruthy();
    }
    expect(diagnostics.some(({ rule }) => name.startsWith(rule.replace('/', '-')))).toBe(true);
    await expect(formatDiagnostics(name, diagnostics)).toMatchFileSnapshot(
      new URL(name.replace('.yaml', '.txt'), FOLDER).pathname,
    );
  });
});
