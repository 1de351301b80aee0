import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics.ts';
import { compileSpec } from './compile-spec.ts';

const HEAD = 'whiteprint: 1\ntitle: T\n';
const lines = (count: number, line: (i: number) => string): string => Array.from({ length: count }, (_, i) => line(i)).join('');
const nodes = (count: number): string => `${HEAD}nodes:\n${lines(count, (i) => `  n${i}: Node ${i}\n`)}`;

/** Findings of a source, which must take well under a second. */
function findings(source: string): readonly Diagnostic[] {
  const start = performance.now();
  const { diagnostics } = compileSpec(source);
  expect(performance.now() - start).toBeLessThan(3000);
  return diagnostics;
}

const rules = (source: string): readonly string[] => findings(source).map(({ rule }) => rule);

describe('limits hold at the limit and no further', () => {
  test.each<[string, (n: number) => string, number]>([
    ['nodes', nodes, 60],
    ['edges', (n) => `${nodes(2)}edges:\n${lines(n, () => '  - n0 -> n1: x\n')}`, 120],
    ['zones', (n) => `${HEAD}nodes:\n${lines(n, (i) => `  n${i}: {label: N, zone: z${i}}\n`)}zones:\n${lines(n, (i) => `  z${i}: Zone\n`)}`, 30],
    ['legend rows', (n) => `${nodes(1)}legend:\n${lines(n, () => '  - Row.\n')}`, 20],
    ['zones inside zones', (n) => `${HEAD}nodes: {n: {label: N, zone: z${n - 1}}}\nzones:\n  z0: Zone\n${lines(n - 1, (i) => `  z${i + 1}: {label: Z, in: z${i}}\n`)}`, 6],
    ['aliases', (n) => `${nodes(1)}subtitle: &a x\nmeta:\n  tags: [${lines(Math.min(n, 50), () => '*a, ')}]\nnotes: []\nlegend: [${lines(Math.max(0, n - 81), () => '*a, ')}]\ncontext: []\nzones: {${lines(Math.min(30, n - 70), (i) => `z${i}: *a, `)}}\n`, 101],
    ['bytes', (n) => `${nodes(1)}${'#'.repeat(n - nodes(1).length)}`, 256 * 1024],
    ['canvas sides', (n) => `${nodes(1)}canvas: ${n}x256\n`, 4096],
  ])('%s', (name, build, most) => {
    if (name !== 'aliases') expect(rules(build(most))).toEqual([]);
    expect(rules(build(most + 1))).toEqual(['spec/limit']);
  });

  test('texts are measured in characters, not in units', () => {
    expect(rules(`${HEAD}nodes: {a: "${'😀'.repeat(300)}"}\n`)).toEqual([]);
    expect(rules(`${HEAD}nodes: {a: "${'😀'.repeat(301)}"}\n`)).toEqual(['spec/too-long']);
  });

  test('one node is enough, none is not', () => {
    expect(rules(nodes(1))).toEqual([]);
    expect(rules(`${HEAD}nodes: {}\n`)).toEqual(['spec/limit']);
  });
});

describe('files made to hurt', () => {
  test('aliases of aliases of aliases', () => {
    const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghij'].map((c, i) => `${c}: &${c} [${`*${'abcdefghi'[i]}, `.repeat(9)}]\n`).join('')}`;
    expect(rules(bomb)).toEqual(['spec/limit']);
  });

  test.each<[string, string]>([
    ['brackets', `title: ${'['.repeat(200_000)}`],
    ['brackets after marks of the lexer', `title: ${'[\u001f'.repeat(50_000)}`],
    ['braces', '{a: '.repeat(50_000)],
    ['dashes', '- '.repeat(100_000)],
    ['question marks', '? '.repeat(100_000)],
    ['indentation', lines(400, (i) => `${' '.repeat(i)}a:\n`)],
  ])('nested %s', (_, source) => {
    expect(rules(source)).toEqual(['spec/limit']);
  });

  test.each<[string, string, string]>([
    ['keys', lines(20_000, (i) => `k${i}: 1\n`), 'spec/limit'],
    ['nodes', nodes(15_000), 'spec/limit'],
    ['anchors', `a: [${lines(20_000, (i) => `&a${i} 1,`)}]`, 'spec/limit'],
    ['aliases', `a: &a 1\nb: [${'*a,'.repeat(50_000)}]`, 'spec/limit'],
    ['bytes', `${HEAD}#${'x'.repeat(300 * 1024)}`, 'spec/limit'],
    ['errors of syntax', '@\n'.repeat(50_000), 'spec/not-yaml'],
    ['control characters', `${nodes(1)}# ${'\u0007'.repeat(1000)}\n`.repeat(3), 'spec/forbidden-character'],
    ['words of an arrow', `${nodes(2)}edges: ["${'-'.repeat(100_000)}"]`, 'spec/too-long'],
  ])('too many %s', (_, source, rule) => {
    const found = findings(source);
    expect(found.map((d) => d.rule)).toContain(rule);
    expect(found.length).toBeLessThanOrEqual(51);
  });

  test('a file in another encoding', () => {
    const utf16 = Buffer.from(`\uFEFF${nodes(1)}`, 'utf16le').toString('utf8');
    expect(rules(utf16)).toContain('spec/forbidden-character');
  });
});

test('no id is special', () => {
  for (const id of ['constructor', 'tostring', 'hasownproperty', 'valueof', 'length', 'null', 'true']) {
    expect(rules(`${HEAD}nodes: {${id}: A, b: {label: B, zone: prototype}}\nzones: {prototype: Z}\nedges: [${id} -> b]\n`)).toEqual([]);
  }
  expect(rules(`${nodes(1)}edges: [n0 -> constructor, n0 -> __proto__]\n`)).toEqual(['model/unknown-node', 'model/unknown-node']);
});

test('whatever is done to a spec, it is compiled or refused, never crashed on', () => {
  const folder = new URL('./', import.meta.url);
  const seeds = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !name.includes('limit-'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const pieces = ['\n', ': ', '- ', '[', '}', '"', '&a ', '*a', '!!set ', '|\n', '  ', '\t', '~', '0', '.inf', '__proto__: 1\n', '\u202e', '%', '#', '? ', '<<: ', 'a -> b', '\ud800', '{a: b}'];
  let state = 20260606;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  let refused = 0;
  for (let round = 0; round < 4000; round++) {
    let source = seeds[next(seeds.length)] ?? '';
    for (let edits = 1 + next(4); edits > 0; edits--) {
      const at = next(source.length + 1);
      source = source.slice(0, at) + (pieces[next(pieces.length)] ?? '') + source.slice(at + next(6));
    }
    // Anything but a CompileError comes through and fails the test.
    if (compileSpec(source).diagnostics.length > 0) refused++;
  }
  expect(refused).toBeGreaterThan(3000);
});
