import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CompileError } from '../../../src/diagnostics.ts';
import { formatSpec } from '../../../src/spec/format/format-spec.ts';
import { commentsIn } from '../../../src/spec/format/same-meaning.ts';
import { parseSpec } from '../../../src/spec/parse-spec.ts';
import { untidySpec } from './untidy.ts';

const clean = (text: string): string => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');

describe('any spec, however untidy', () => {
  test('keeps its meaning and its comments, and is formatted once and for all', () => {
    fc.assert(
      fc.property(untidySpec, (text) => {
        const formatted = formatSpec(text);
        expect(parseSpec(formatted).spec).toEqual(parseSpec(text).spec);
        expect(JSON.stringify(parseSpec(formatted).spec)).toBe(JSON.stringify(parseSpec(text).spec));
        expect(commentsIn(formatted)).toEqual(commentsIn(clean(text)));
        expect(formatSpec(formatted)).toBe(formatted);
        expect(formatted).not.toMatch(/\r|\uFEFF|^\n/);
      }),
      { numRuns: 1000 },
    );
  });
});
