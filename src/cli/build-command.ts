import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildOptions } from './build-options.ts';
import { compareOutput, findOrphans, foreign, orphaned } from './compare-output.ts';
import { exitCodeOf, type Finding } from './findings/finding.ts';
import { tooManyWarnings } from './findings/too-many-warnings.ts';
import { openLedger } from './ledger.ts';
import { toListed } from './listed-image.ts';
import { checkFolder, listOut, readListing, sweepFolder } from './out-folder.ts';
import type { Finish } from './render-all.ts';
import type { Renderer } from './renderer.ts';
import { basisFor } from './run-basis.ts';
import { type RunResult, runSpecs } from './run-specs.ts';
import { shellCommand } from './shell-command.ts';
import { loadStamp } from './stamp.ts';
import { summarize } from './summary.ts';
import { giveJson, tellFindings, toJsonBuild } from './tell-run.ts';
import type { Terminal } from './terminal.ts';
import { writeTogether } from './write-together.ts';

/** `whiteprint build`: renders specs into the folder for images. Answers the exit code. */
export async function runBuild(args: readonly string[], options: BuildOptions, terminal: Terminal): Promise<number> {
  if (options.print !== undefined) {
    const { runPrint } = await import('./print-stage.ts');
    return runPrint(args, options.print, options, terminal);
  }
  await checkFolder(options.out);
  const done =
    options.check === true ? await checkOut(args, options, terminal) : await fillOut(args, options, terminal);
  const run = { ...done, findings: [...done.findings, ...tooManyWarnings(done.findings, options)] };
  if (options.json === true)
    giveJson(toJsonBuild(run, options.out, options.format[0] ?? 'png'), run.findings, terminal);
  else {
    tellFindings(run.findings, terminal);
    terminal.tell(await summarize(run, options));
  }
  return exitCodeOf(run.findings);
}

/** Renders what is not proven fresh, writes what changed, and lists what is there now; with a renderer that is there already, if one is given. */
export async function fillOut(
  args: readonly string[],
  options: BuildOptions,
  terminal: Terminal,
  renderer?: Renderer,
): Promise<RunResult> {
  await sweepFolder(options.out);
  const stamp = await loadStamp();
  const listing = { out: options.out, manifest: await readListing(options.out) };
  const ledger = openLedger(listing, stamp.version);
  const finish: Finish = async (plan, files, origin) => {
    const written = options.format.map((format) => ({
      path: join(options.out, `${plan.name}.${format}`),
      bytes: files[format],
    }));
    const status = await writeTogether(written);
    const listed = toListed(plan, files, origin, options);
    await ledger.add(listed);
    return { status, listed, findings: [] };
  };
  const basis = basisFor(options, options.format, listing, stamp);
  const run = await runSpecs(args, options, terminal, finish, { ...basis, ...(renderer && { renderer }) });
  const orphans = run.isWhole ? await dealWithOrphans(options, run) : [];
  const unlisted = await ledger.close(run);
  return { ...run, findings: [...run.findings, ...orphans, ...unlisted] };
}

/** Told, or removed with `--prune`. */
async function dealWithOrphans(options: BuildOptions, run: RunResult): Promise<readonly Finding[]> {
  const files = await findOrphans(options.out, run.images);
  if (options.prune !== true)
    return files.map((file) => orphaned(options.out, file, 'warning', 'whiteprint build --prune removes it'));
  await Promise.all(files.map((file) => unlink(join(options.out, file)).catch(() => undefined)));
  return [];
}

/** Compares instead of writing; in a whole folder, pictures that no spec gives and things that are none are told as well. */
async function checkOut(args: readonly string[], options: BuildOptions, terminal: Terminal): Promise<RunResult> {
  const words = process.argv.slice(2).filter((word) => word !== '--check' && word !== '--force');
  const again = shellCommand(['whiteprint', ...words]);
  const stamp = await loadStamp();
  const listing = { out: options.out, manifest: await readListing(options.out) };
  const finish: Finish = async (plan, files) => {
    const findings = await compareOutput(plan, files, options, again);
    return { status: findings.length > 0 ? 'failed' : 'unchanged', listed: undefined, findings };
  };
  const run = await runSpecs(args, options, terminal, finish, basisFor(options, options.format, listing, stamp));
  if (!run.isWhole) return run;
  const orphans = await findOrphans(options.out, run.images);
  const others = await listOut(options.out);
  return {
    ...run,
    findings: [
      ...run.findings,
      ...orphans.map((file) => orphaned(options.out, file, 'error', shellCommand(['rm', join(options.out, file)]))),
      ...others.foreign.map((file) => foreign(options.out, file)),
    ],
  };
}
