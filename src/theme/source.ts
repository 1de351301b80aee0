import { CompileError, type Diagnostic } from '../diagnostics.ts';

/** A theme file: what it says, and the name that findings call it by. */
export interface ThemeSource {
  readonly file: string;
  readonly text: string;
}

/** More findings than these help nobody. */
const MAX_FINDINGS = 20;

/** Throws the first findings in a CompileError. */
export function fail(found: readonly Diagnostic[]): never {
  throw new CompileError(found.slice(0, MAX_FINDINGS));
}
