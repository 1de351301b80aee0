import type { CheckOptions, PictureOptions } from './build-options.ts';
import { exitCodeOf } from './findings/finding.ts';
import { tooManyWarnings } from './findings/too-many-warnings.ts';
import { trouble } from './findings/trouble.ts';
import { countText } from './quantity-text.ts';
import { type RunResult, runSpecs } from './run-specs.ts';
import { countFindings, giveJson, tellFindings, tellFixed, toJsonCheck } from './tell-run.ts';
import type { Terminal } from './terminal.ts';

/**
 * `whiteprint check`: everything that `build` would complain about; with `fix`, what needs no judgement is mended first.
 * Writes nothing else. Answers the exit code, by what remains.
 */
export async function runCheck(args: readonly string[], options: CheckOptions, terminal: Terminal): Promise<number> {
  const { run: done, fixed } = await runOrFix(args, options, terminal);
  const run = { ...done, findings: [...done.findings, ...tooManyWarnings(done.findings, options)] };
  if (options.json === true) giveJson(toJsonCheck(run, fixed), run.findings, terminal);
  else {
    if (fixed !== undefined) tellFixed(fixed, terminal);
    tellFindings(run.findings, terminal);
    terminal.tell(
      `${countText(run.specs.length, 'spec')}: ${countFindings(run.findings) || 'nothing to complain about'}\n`,
    );
  }
  return exitCodeOf(run.findings);
}

async function runOrFix(args: readonly string[], options: CheckOptions, terminal: Terminal) {
  const check = () => checkSpecs(args, options, terminal);
  if (options.fix !== true) return { run: await check(), fixed: undefined };
  if (args.includes('-')) throw trouble('--fix cannot mend what comes on stdin', 'name the file of the spec');
  const { fixSpecs } = await import('./fix-specs.ts');
  return fixSpecs(check);
}

const checkSpecs = (args: readonly string[], options: PictureOptions, terminal: Terminal): Promise<RunResult> =>
  runSpecs(args, options, { ...terminal, tell: () => undefined }, async () => ({
    status: 'unchanged',
    listed: undefined,
    findings: [],
  }));
