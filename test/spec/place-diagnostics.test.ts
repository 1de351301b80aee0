import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics.ts';
import { parseSpec } from '../../src/spec/parse-spec.ts';
import { placeDiagnostics } from '../../src/spec/place-diagnostics.ts';

const { places } = parseSpec(`whiteprint: 1
title: T
nodes:
  a: {label: A}
edges: []
`);

const place = (diagnostic: Partial<Diagnostic>): Diagnostic | undefined =>
  placeDiagnostics([{ rule: 'picture/too-dense', severity: 'error', message: 'm', ...diagnostic }], places)[0];

test('a value is placed at its value, a key at its key', () => {
  expect(place({ pointer: '/nodes/a' })).toMatchObject({ line: 4, column: 6, endLine: 4, endColumn: 16 });
  expect(place({ pointer: '/nodes/a', atKey: true })).toMatchObject({ line: 4, column: 3, endColumn: 4 });
});

test('what is not written is placed at the key of what is around it', () => {
  expect(place({ pointer: '/nodes/a/role' })).toMatchObject({ line: 4, column: 3, endColumn: 4 });
  expect(place({ pointer: '/legend/3' })).toMatchObject({ line: 1, column: 1 });
  expect(place({ pointer: '/nodes/constructor' })).toMatchObject({ line: 3, column: 1 });
});

test('what has no pointer or a line already stays as it is', () => {
  expect(place({})).not.toHaveProperty('line');
  expect(place({ pointer: '/title', line: 77, column: 7 })).toMatchObject({ line: 77, column: 7 });
});
