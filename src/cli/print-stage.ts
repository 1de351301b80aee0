import { CompileError } from '../diagnostics.ts';
import type { PictureOptions } from './build-options.ts';
import { exitCodeOf, type Finding, findingsIn } from './findings/finding.ts';
import { trouble } from './findings/trouble.ts';
import { loadKit } from './kit.ts';
import { compilePicture } from './make-picture.ts';
import type { PicturePlan } from './picture-plan.ts';
import { openPlanner } from './plan-pictures.ts';
import { planRun } from './plan-run.ts';
import type { Printable } from './printable.ts';
import { loadPicture } from './render-order.ts';
import { tellFindings } from './tell-run.ts';
import type { Terminal } from './terminal.ts';

/** `whiteprint build --print STAGE`: one picture's intermediate result on stdout. Answers the exit code. */
export async function runPrint(
  args: readonly string[],
  stage: Printable,
  options: PictureOptions,
  terminal: Terminal,
): Promise<number> {
  const run = await planRun(args, options);
  const pictures = run.specs.flatMap((spec) => spec.pictures);
  const findings: Finding[] = [...run.findings, ...run.specs.flatMap((spec) => spec.findings)];
  const [picture] = pictures;
  if (run.specs.length > 1 || pictures.length > 1)
    throw trouble(`--print wants one picture, and these are ${Math.max(run.specs.length, pictures.length)}`, ONE);
  if (picture !== undefined) findings.push(...(await printPicture(picture, stage, options, terminal)));
  tellFindings(findings, terminal);
  return exitCodeOf(findings);
}

async function printPicture(
  { spec: { file }, name }: PicturePlan,
  stage: Printable,
  options: PictureOptions,
  terminal: Terminal,
): Promise<readonly Finding[]> {
  const picture = await loadPicture({ file, name }, await openPlanner(options));
  if ('findings' in picture) return picture.findings;
  try {
    const compiled = await compilePicture(picture, await loadKit(options));
    terminal.give(stage === 'svg' ? compiled.svg : `${JSON.stringify(compiled[stage], null, 2)}\n`);
    return findingsIn(file.path, picture.spec.text, compiled.warnings);
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return findingsIn(file.path, picture.spec.text, error.diagnostics);
  }
}

const ONE = 'name one spec, or choose one with --filter and one size with --size';
