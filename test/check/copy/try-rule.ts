import { describe, expect, it } from 'vitest';
import { checkCopy } from '../../../src/check/check-copy.ts';
import { loadLexicon } from '../../../src/cli/load-lexicon.ts';
import type { Diagnostic } from '../../../src/diagnostics.ts';
import type { Layout } from '../../../src/layout/layout.ts';
import { buildModel } from '../../../src/model/build-model.ts';
import { parseSpec } from '../../../src/spec/parse-spec.ts';

/** What a spec needs besides the part that a test is about. */
const REST = { title: 'title: From a box to another', nodes: 'nodes: {one: First box, two: Second box}' };

/** For rules that look at words alone: a layout takes longer than all of them. */
const NO_LAYOUT = { nodes: [] } as unknown as Layout;

const lexicon = await loadLexicon(['Whiteprint']);

/** What a rule that needs no layout finds in a spec; version, title and nodes are put in where it has none. */
function findIn(rule: string, body: string): readonly Diagnostic[] {
  const rest = Object.entries(REST).flatMap(([key, line]) => (new RegExp(`^${key}:`, 'm').test(body) ? [] : [line]));
  const { spec, places } = parseSpec(['whiteprint: 1', ...rest, body].join('\n'));
  const model = buildModel(spec, { slug: 'copy', icons: { icons: [] } }, () => undefined);
  const found = checkCopy(spec, model, NO_LAYOUT, lexicon).filter((finding) => finding.rule === rule);
  for (const { pointer = '' } of found) expect(places, `a place for ${pointer}`).toHaveProperty([pointer]);
  return found;
}

/** A spec and what is told of it. */
interface Caught {
  readonly spec: string;
  readonly at: string;
  readonly message: string | RegExp;
  readonly help?: string | RegExp;
  readonly evidence?: Readonly<Record<string, string | number>>;
  readonly fix?: string;
}

/** Tries a rule on specs in which it finds one thing each, and on specs in which it finds nothing. */
export function tryRule(
  rule: string,
  caught: Readonly<Record<string, Caught>>,
  passed: Readonly<Record<string, string>>,
) {
  describe(`${rule} catches`, () => {
    it.each(Object.entries(caught))('%s', (_, { spec, at, message, help, evidence, fix }) => {
      const found = findIn(rule, spec);
      expect(found.map(({ pointer }) => pointer)).toEqual([at]);
      const [finding] = found;
      expect(finding).toMatchObject({ rule, severity: 'warning', ...(evidence && { evidence }) });
      expect(finding?.message).toMatch(message);
      expect(finding?.message).toMatch(/^[^A-Z].*[^.]$/);
      expect(finding?.help).toMatch(help ?? /\S/);
      expect(finding?.evidence).toBeTruthy();
      expect(finding?.fix).toBe(fix);
    });
  });
  describe(`${rule} lets pass`, () => {
    it.each(Object.entries(passed))('%s', (_, spec) => expect(findIn(rule, spec)).toEqual([]));
  });
}
