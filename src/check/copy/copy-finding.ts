import type { Diagnostic } from '../../diagnostics.ts';

type Evidence = Readonly<Record<string, string | number>>;

/** A finding of a copy rule: a warning, which the settings may make an error. `fix` is the whole new text at `pointer`. */
export const copyFinding = (
  rule: string,
  pointer: string,
  message: string,
  evidence: Evidence,
  help: string,
  fix?: string,
): Diagnostic => ({
  rule,
  severity: 'warning',
  message,
  help,
  pointer,
  evidence,
  ...(fix !== undefined && { fix }),
});
