import type { CheckOptions } from './build-options.ts';
import { exitCodeOf } from './finding.ts';
import { countText } from './quantity-text.ts';
import { runSpecs } from './run-specs.ts';
import { countFindings, tellFindings, toJsonCheck } from './tell-run.ts';
import type { Terminal } from './terminal.ts';

/** `whiteprint check`: everything that `build` would complain about, without writing. Answers the exit code. */
export async function runCheck(args: readonly string[], options: CheckOptions, terminal: Terminal): Promise<number> {
  const run = await runSpecs(args, options, { ...terminal, tell: () => undefined }, async () => ({
    status: 'unchanged',
    listed: undefined,
    findings: [],
  }));
  if (options.json === true) terminal.give(toJsonCheck(run));
  else {
    tellFindings(run.findings, terminal);
    terminal.tell(
      `${countText(run.specs.length, 'spec')}: ${countFindings(run.findings) || 'nothing to complain about'}\n`,
    );
  }
  return exitCodeOf(run.findings);
}
