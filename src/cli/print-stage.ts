import { CompileError } from '../diagnostics.ts';
import type { PictureOptions } from './build-options.ts';
import { exitCodeOf, type Finding, findingsIn } from './finding.ts';
import { loadKit } from './kit.ts';
import { compilePicture } from './make-picture.ts';
import { planRun } from './plan-run.ts';
import type { Printable } from './printable.ts';
import { tellFindings } from './tell-run.ts';
import type { Terminal } from './terminal.ts';
import { trouble } from './trouble.ts';

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
  if (picture !== undefined) {
    const { file, text } = picture.spec;
    try {
      const compiled = await compilePicture(picture, await loadKit(options));
      terminal.give(stage === 'svg' ? compiled.svg : `${JSON.stringify(compiled[stage], null, 2)}\n`);
      findings.push(...findingsIn(file.path, text, compiled.warnings));
    } catch (error) {
      if (!(error instanceof CompileError)) throw error;
      findings.push(...findingsIn(file.path, text, error.diagnostics));
    }
  }
  tellFindings(findings, terminal);
  return exitCodeOf(findings);
}

const ONE = 'name one spec, or choose one with --filter and one size with --size';
