import { CompileError } from '../../diagnostics.ts';

/** The error for a file that is left as it is, as writing it anew could change what it says; `why` goes on after a colon. */
export const cannotFormat = (why: string): CompileError =>
  new CompileError([
    {
      rule: 'format/unsafe',
      severity: 'error',
      message: `the file is left as it is: ${why}`,
      help: 'write it in a plainer way',
      pointer: '',
      ...{ line: 1, column: 1, endLine: 1, endColumn: 1 },
    },
  ]);
