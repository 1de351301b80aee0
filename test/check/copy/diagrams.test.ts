import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { icons } from '../../../bench/layout/environment.ts';
import { type Diagram, loadDiagrams } from '../../../bench/layout/load-diagrams.ts';
import { checkCopy } from '../../../src/check/check-copy.ts';
import { loadLexicon } from '../../../src/cli/load-lexicon.ts';
import type { Layout } from '../../../src/layout/layout.ts';
import { buildModel } from '../../../src/model/build-model.ts';
import { parseSpec } from '../../../src/spec/parse-spec.ts';

const lexicon = await loadLexicon(['Whiteprint']);
const NO_LAYOUT = { nodes: [] } as unknown as Layout;

/** What is found in a diagram: `rule pointer: message`. */
function findingsIn({ name, text }: Diagram, layout: Layout = NO_LAYOUT): readonly string[] {
  const { spec } = parseSpec(text);
  const model = buildModel(spec, { slug: name, icons }, () => undefined);
  return checkCopy(spec, model, layout, lexicon).map(
    ({ rule, pointer, message }) => `${rule.slice('copy/'.length)} ${pointer}: ${message}`,
  );
}

const own = loadDiagrams(undefined).filter(({ set }) => set === 'specs');

test.each(own)('nothing is found in $name, as it is set in its theme', (diagram) => {
  const golden = readFileSync(`test/golden/${diagram.name}.${diagram.theme}.layout.json`, 'utf8');
  const layout = JSON.parse(golden) as Layout;
  expect(layout.nodes.length).toBe(diagram.boxes);
  expect(layout.nodes.flatMap(({ texts }) => texts).some(({ role }) => role === 'node-role')).toBe(true);
  expect(findingsIn(diagram, layout)).toEqual([]);
});

describe('published diagrams', () => {
  const published = loadDiagrams(process.env['WHITEPRINT_CORPUS']).filter(({ set }) => set === 'corpus');
  const all = published.flatMap((diagram) => findingsIn(diagram));
  const of = (rule: string): readonly string[] => all.filter((finding) => finding.startsWith(`${rule} `));
  const names = (rule: string): readonly string[] => [
    ...new Set(of(rule).map((finding) => /"([^"]*)"/.exec(finding)?.[1] ?? '')),
  ];

  test('have vendors, nameless arrows, twins and loners that a person finds, too', (context) => {
    if (published.length === 0)
      context.skip('WHITEPRINT_CORPUS names no folder of published diagrams: nothing was checked');
    expect(names('vendor-name').toSorted()).toEqual(['AWS', 'Amazon', 'Google Cloud', 'IBM', 'RDS', 'SQS', 'iPhone']);
    expect(of('unlabelled-arrow')).toHaveLength(1);
    expect(of('duplicate-label').length).toBeLessThanOrEqual(5);
    expect(of('unconnected-box')).toHaveLength(5);
  });

  test('have nothing else that an editor would mark', (context) => {
    if (published.length === 0)
      context.skip('WHITEPRINT_CORPUS names no folder of published diagrams: nothing was checked');
    const known = /^(?:vendor-name|unlabelled-arrow|duplicate-label|unconnected-box|spelling|canonical-term|language) /;
    expect(all.filter((finding) => !known.test(finding))).toEqual([]);
  });
});
