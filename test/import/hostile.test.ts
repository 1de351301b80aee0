import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CompileError } from '../../src/diagnostics.ts';
import type { Format } from '../../src/import/format-of.ts';
import { imported, modelOf } from './facts.ts';

const FORMATS: readonly Format[] = ['prompt', 'mermaid', 'd2'];
const MOST = 256 * 1024;
/** Of a prompt less is read. */
const sizeFor = (format: string): number => (format === 'prompt' ? 19_900 : MOST - 100);
const fill = (piece: string, size: number): string =>
  piece.repeat(Math.floor(size / new TextEncoder().encode(piece).length));

/** Pieces that make careless readers slow, over and over. */
const PIECES = [
  '[',
  '{',
  '(',
  '"',
  "'",
  '`',
  '|',
  '-',
  '=',
  '.',
  '->',
  '-->',
  '--',
  '-.',
  '==',
  '~~~',
  '<',
  '&',
  ';',
  ':',
  '#',
  ' ',
  '\n',
  '\\',
  '%%{',
  '%%',
  '*',
  '_.',
  'a.',
  '@{"',
  'a["`',
  '[(',
  '{{',
  '>',
  '"""',
  '|md ',
  '${',
  'a -- b ',
  'a["\n',
  'a@{"\n',
  'a: [\n',
  'a: |!x\n',
  'a: {',
  'subgraph a\n',
  'subgraph\n',
  'x>y\n',
  'a -. x ',
  'a & b & ',
  "'a ",
  '“a ',
  '1) a; ',
  '1. ',
  ', and ',
  'box: ',
  'boxes: a, b. ',
  'A → B ',
  'A → B labeled ',
  'failed branch ',
  'legend: 1. a ',
  'zones for a, b. ',
  'icon above ',
  'roles: a — ',
  'archetype (',
  'titled ',
  '. A',
  'a -> a\n',
  'é',
  '日',
];

describe.each(FORMATS)('%s', (format) => {
  test.each(PIECES)(
    'a file full of %j takes no long',
    (piece) => {
      for (const text of [fill(piece, sizeFor(format)), `flowchart LR\n${fill(piece, sizeFor(format))}`]) {
        const start = performance.now();
        try {
          imported(text, format);
        } catch (error) {
          if (!(error instanceof CompileError)) throw error;
        }
        expect(performance.now() - start).toBeLessThan(10_000);
      }
    },
    60_000,
  );

  test('more than 256 KiB is refused', () => {
    expect(() => imported(`flowchart LR\n${fill('a-->b\n', MOST + 10)}`, format)).toThrow('at most 262144 are read');
  });

  test('whatever comes in: a spec that holds comes out, or an error that is ours', async () => {
    const text = fc.array(
      fc.oneof(
        fc.constantFrom(...PIECES, 'Boxes: ', 'labeled ', 'A', 'B', 'a', 'b', 'end\n', ' {', '}'),
        fc.string({ maxLength: 6, unit: 'binary' }),
      ),
      { maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(text, fc.boolean(), async (pieces, hasHead) => {
        const source = `${hasHead ? 'flowchart LR\na-->b\n' : ''}${pieces.join('')}`;
        let spec: string;
        try {
          ({ spec } = imported(source, format));
        } catch (error) {
          if (error instanceof CompileError) return;
          throw error;
        }
        await modelOf(spec);
      }),
      { numRuns: 150, seed: 3, endOnFailure: true },
    );
  }, 120_000);
});

test('text from elsewhere never becomes YAML', async () => {
  const nasty = [
    '{a: b}',
    '- x',
    '# no comment',
    '!!js/function x',
    '&a',
    '*a',
    '? x',
    '"',
    "'",
    ': y',
    'null',
    'true',
    '1e3',
    '---',
    '%YAML 1.1',
    '| x',
    '> x',
    '@x',
    '`x',
    'a: b # c',
  ];
  const lines = nasty.map((text, i) => `n${i}["${text.replace(/["#`]/g, (c) => `#${c.charCodeAt(0)};`)}"]`);
  const { nodes } = await modelOf(imported(['flowchart LR', ...lines].join('\n'), 'mermaid').spec);
  expect(nodes.map(({ label }) => label)).toEqual(nasty);
});
