/** What the process answers with; the highest of a run wins. */
export const EXIT = { fine: 0, findings: 1, trouble: 2, interrupted: 130, terminated: 143 } as const;

/** Lines about exit codes for the end of every help text. */
export const EXIT_HELP = `Exit codes:
  0    fine, warnings included
  1    findings: errors in specs, or pictures that differ
  2    wrong usage, no spec found, unreadable input or output, or a fault of our own
  130  stopped by Ctrl-C (143: by SIGTERM)`;
