import type { Diagnostic } from '../diagnostics.ts';

/** Takes one error of the model; the stage goes on, to find them all. */
export type Fail = (finding: Omit<Diagnostic, 'severity'>) => void;
