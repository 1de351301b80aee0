import type { CheckOptions } from './build-options.ts';
import { exitCodeOf } from './findings/finding.ts';
import { tooManyWarnings } from './findings/too-many-warnings.ts';
import { countText } from './quantity-text.ts';
import { runSpecs } from './run-specs.ts';
import { countFindings, giveJson, tellFindings, toJsonCheck } from './tell-run.ts';
import type { Terminal } from './terminal.ts';

/** `whiteprint check`: everything that `build` would complain about, without writing. Answers the exit code. */
export async function runCheck(args: readonly string[], options: CheckOptions, terminal: Terminal): Promise<number> {
  const done = await runSpecs(args, options, { ...terminal, tell: () => undefined }, async () => ({
    status: 'unchanged',
    listed: undefined,
    findings: [],
  }));
  const run = { ...done, findings: [...done.findings, ...tooManyWarnings(done.findings, options)] };
  if (options.json === true) giveJson(toJsonCheck(run), run.findings, terminal);
  else {
    tellFindings(run.findings, terminal);
    terminal.tell(
      `${countText(run.specs.length, 'spec')}: ${countFindings(run.findings) || 'nothing to complain about'}\n`,
    );
  }
  return exitCodeOf(run.findings);
}
