import type { Diagnostic } from '../../src/diagnostics.ts';

/** Findings as plain text: `path:line:column: error rule: message`, and the way out below. */
export function formatDiagnostics(path: string, diagnostics: readonly Diagnostic[]): string {
  const lines = diagnostics.flatMap(({ line, column, severity, rule, message, help }) => {
    const head = `${path}:${line}:${column}: ${severity} ${rule}: ${message}`;
    return help === undefined ? [head] : [head, `  help: ${help}`];
  });
  return `${lines.join('\n')}\n`;
}
