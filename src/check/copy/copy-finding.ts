import type { Diagnostic } from '../../diagnostics.ts';

type Evidence = Readonly<Record<string, string | number>>;

/** What mends the text at `pointer`, and the part of it that the finding is about. */
type About = Pick<Diagnostic, 'fix' | 'part'>;

/** A finding of a copy rule: a warning, which the settings may make an error. */
export const copyFinding = (
  rule: string,
  pointer: string,
  message: string,
  evidence: Evidence,
  help: string,
  about: About = {},
): Diagnostic => ({ rule, severity: 'warning', message, help, pointer, evidence, ...about });

/** The part of a text that begins at `start` and reads `found`. */
export const partOf = (text: string, found: string, start: number): Required<About>['part'] => ({
  start,
  end: start + found.length,
  of: text.length,
});
