import { loadLexicon } from '../../../src/cli/load-lexicon.ts';
import { compile } from '../../../src/compile.ts';
import type { Diagnostic } from '../../../src/diagnostics.ts';
import { environment } from '../../pipeline/environment.ts';

const env = environment('whiteboard');
const lexicon = await loadLexicon(['Whiteprint']);

/** What a spec needs besides the part that a test is about. */
const REST = { title: 'title: From a box to another', nodes: 'nodes: {one: First box, two: Second box}' };

/**
 * What a rule finds in a spec, each with its place. `body` is the part that a test is about: version, title and nodes are
 * put in where it has none.
 */
export async function copyOf(rule: string, body: string): Promise<readonly Diagnostic[]> {
  const rest = Object.entries(REST).flatMap(([key, line]) => (new RegExp(`^${key}:`, 'm').test(body) ? [] : [line]));
  const { warnings } = await compile(
    ['whiteprint: 1', ...rest, body].join('\n'),
    { ...env, lexicon },
    { slug: 'copy' },
  );
  return warnings.filter((warning) => warning.rule === rule);
}
