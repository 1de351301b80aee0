import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildOptions } from './build-options.ts';
import { compareOutput, findOrphans } from './compare-output.ts';
import { exitCodeOf } from './finding.ts';
import type { MadePicture } from './make-picture.ts';
import type { PicturePlan } from './plan-pictures.ts';
import { runPrint } from './print-stage.ts';
import { type Finish, type RunResult, runSpecs } from './run-specs.ts';
import { shellCommand } from './shell-command.ts';
import { countFindings, countImages, tellFindings, toJsonBuild } from './tell-run.ts';
import { sweepLeftovers } from './temp-files.ts';
import type { Terminal } from './terminal.ts';
import { codeOf, reasonOf, trouble } from './trouble.ts';
import { writeTogether } from './write-together.ts';

/** `whiteprint build`: renders specs into the folder for images. Answers the exit code. */
export async function runBuild(args: readonly string[], options: BuildOptions, terminal: Terminal): Promise<number> {
  if (options.print !== undefined) return runPrint(args, options.print, options, terminal);
  await checkFolder(options.out);
  const run = options.check === true ? await checkOut(args, options, terminal) : await fillOut(args, options, terminal);
  if (options.json === true) terminal.give(toJsonBuild(run, options.out, options.format[0] ?? 'png'));
  else {
    tellFindings(run.findings, terminal);
    const found = countFindings(run.findings);
    terminal.tell(`${countImages(run.images)}${found === '' ? '' : `; ${found}`}\n`);
  }
  return exitCodeOf(run.findings);
}

/** Better to hear of a wrong folder now than after the work. */
async function checkFolder(out: string): Promise<void> {
  try {
    if (!(await stat(out)).isDirectory()) throw trouble(`cannot write to "${out}": it is not a folder`);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw codeOf(error) === undefined ? error : trouble(`cannot write to "${out}": ${reasonOf(error)}`);
  }
}

async function fillOut(args: readonly string[], options: BuildOptions, terminal: Terminal): Promise<RunResult> {
  await sweepLeftovers(options.out);
  const finish: Finish = async (plan: PicturePlan, made: MadePicture) => {
    const files = options.format.map((format) => ({
      path: join(options.out, `${plan.name}.${format}`),
      bytes: made.files[format],
    }));
    return { status: await writeTogether(files), findings: [] };
  };
  return runSpecs(args, options, terminal, finish);
}

/** Compares instead of writing; in a whole folder, pictures that no spec gives are told as well. */
async function checkOut(args: readonly string[], options: BuildOptions, terminal: Terminal): Promise<RunResult> {
  const again = shellCommand(['whiteprint', ...process.argv.slice(2).filter((word) => word !== '--check')]);
  const run = await runSpecs(args, options, terminal, async (plan, made) => {
    const findings = await compareOutput(plan, made, options, again);
    return { status: findings.length > 0 ? 'failed' : 'unchanged', findings };
  });
  if (!run.isWhole) return run;
  const orphans = await findOrphans(options.out, run.images);
  return { ...run, findings: [...run.findings, ...orphans] };
}
