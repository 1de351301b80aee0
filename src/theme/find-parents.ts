import type { Diagnostic } from '../diagnostics.ts';
import { didYouMean } from '../did-you-mean.ts';
import { extendsOf } from './read-theme.ts';
import { fail, type ThemeSource } from './source.ts';

/** Why a parent cannot be had, and the names that could have been written. */
export interface NoParent {
  readonly problem: string;
  readonly known: readonly string[];
}

/** Finds the theme that `reference` means in `from`: a theme's name, or a path relative to `from`. */
export type FindParent<F extends ThemeSource> = (reference: string, from: F) => Promise<F | NoParent>;

/** So many themes may stand above one. */
const MOST_PARENTS = 4;

/**
 * The themes that a theme extends, the nearest first; for `parseTheme`. Files are told apart by `file`.
 * Throws a CompileError `theme/not-found`, `theme/extends-itself` or `theme/extends-too-far` with the place of that `extends`.
 */
export async function findParents<F extends ThemeSource>(theme: F, find: FindParent<F>): Promise<readonly F[]> {
  const chain = [theme];
  for (let child = theme; ; ) {
    const written = extendsOf(child.text);
    if (written === undefined) return chain.slice(1);
    const { reference, ...place } = written;
    const at = { pointer: '/extends', ...place, ...(child === theme ? {} : { file: child.file }) };
    const failHere = (found: Found): never => fail([{ ...found, severity: 'error', ...at }]);
    const parent = await find(reference, child);
    if ('problem' in parent) return failHere(missing(reference, parent));
    if (chain.some(({ file }) => file === parent.file)) return failHere(circular([...chain, parent]));
    if (chain.length > MOST_PARENTS) return failHere(TOO_FAR);
    chain.push(parent);
    child = parent;
  }
}

type Found = Pick<Diagnostic, 'rule' | 'message' | 'help'>;

function missing(reference: string, { problem, known }: NoParent): Found {
  const meant = didYouMean(reference, known);
  return {
    rule: 'theme/not-found',
    message: `cannot extend the theme "${reference}": ${problem}`,
    help: meant === undefined ? `a path like ./other.yaml, or one of: ${known.join(', ')}` : `did you mean "${meant}"?`,
  };
}

const circular = (chain: readonly ThemeSource[]): Found => ({
  rule: 'theme/extends-itself',
  message: `the theme extends itself: ${chain.map(({ file }) => `"${file}"`).join(' → ')}`,
  help: 'one of them must extend none of the others',
});

const TOO_FAR: Found = {
  rule: 'theme/extends-too-far',
  message: `more than ${MOST_PARENTS} themes stand above this one`,
  help: 'extend one that is nearer to the first, or write out what a theme in between says',
};
