import type { Diagnostic } from '../../diagnostics.ts';
import { EXIT } from '../exit-codes.ts';

/** A diagnostic with the file that it is about, as the user named that file. */
export interface Finding extends Diagnostic {
  readonly file: string;
  /** What stands in that file where lines of it can be shown; all other lines may be left empty. */
  readonly text?: string;
}

/** Puts each diagnostic into `file`, which holds `text`. Of that only what can be shown is kept: a run may have findings in many thousands of specs. */
export function findingsIn(file: string, text: string, diagnostics: readonly Diagnostic[]): readonly Finding[] {
  const lines = text.split(/\r\n|\n|\r/);
  return diagnostics.map((diagnostic) => ({ ...diagnostic, file, text: linesAround(lines, diagnostic.line) }));
}

/** Lines that are kept on either side of the one that a finding is in: more than are shown. */
const KEPT = 3;

/** The lines around one, 1-based, at their own places; empty ones stand for those before. */
const linesAround = (lines: readonly string[], line = 0): string =>
  lines
    .slice(0, line + KEPT)
    .map((text, i) => (i + 1 < line - KEPT ? '' : text))
    .join('\n');

/** What a run could not do for reasons outside the specs: `run/unreadable`, `run/unwritable`, `run/fault` … */
export const runFinding = (rule: string, file: string, message: string, help?: string): Finding => ({
  rule: `run/${rule}`,
  severity: 'error',
  message,
  ...(help === undefined ? {} : { help }),
  file,
});

/** False when a finding is about an option, or about what came on stdin. */
export const hasFile = ({ file }: Finding): boolean => !/^(--|<stdin>$)/.test(file);

/** True when at least one of them is an error. */
const hasErrors = (findings: readonly Diagnostic[]): boolean => findings.some((f) => f.severity === 'error');

/** The exit code that the findings amount to. */
export function exitCodeOf(findings: readonly Diagnostic[]): number {
  if (findings.some((f) => /^(run|config)\//.test(f.rule))) return EXIT.trouble;
  return hasErrors(findings) ? EXIT.findings : EXIT.fine;
}

/** Each finding once, however many pictures of a spec it was found in. */
export function distinctFindings(findings: readonly Finding[]): readonly Finding[] {
  const keyOf = ({ text: _, ...finding }: Finding): string => JSON.stringify(finding);
  return [...new Map(findings.map((finding) => [keyOf(finding), finding])).values()];
}

/** The findings by file (in order of first mention) and place; those without a place come last. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const files = new Map<string, number>();
  for (const { file } of findings) if (!files.has(file)) files.set(file, files.size);
  return findings.toSorted(
    (a, b) =>
      (files.get(a.file) ?? 0) - (files.get(b.file) ?? 0) ||
      (a.line ?? LAST) - (b.line ?? LAST) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      byCodeUnit(a.rule, b.rule),
  );
}

const LAST = Number.MAX_SAFE_INTEGER;

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A finding as `--json` tells it: always the same keys, null where there is nothing to say. */
export function toJsonFinding(finding: Finding) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    help: finding.help ?? null,
    file: finding.file,
    line: finding.line ?? null,
    column: finding.column ?? null,
    endLine: finding.endLine ?? null,
    endColumn: finding.endColumn ?? null,
    pointer: finding.pointer ?? null,
    evidence: finding.evidence ?? null,
  };
}
