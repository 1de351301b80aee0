import { CompileError } from '../diagnostics.ts';

/** Ends the import with one error at an offset; lines and columns are found where the text is known. */
export function refuse(rule: string, message: string, help: string, at = 0): never {
  throw new CompileError([{ rule, severity: 'error', message, help, evidence: { offset: at } }]);
}
