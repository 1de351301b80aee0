import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST_FILE } from '../catalog/manifest.ts';
import { NO_CACHE } from '../catalog/result-cache.ts';
import type { BuildOptions } from './build-options.ts';
import { openResultCache } from './cache-folder.ts';
import { compareOutput, findOrphans, foreign, orphaned } from './compare-output.ts';
import { exitCodeOf, type Finding, runFinding } from './finding.ts';
import type { Listing } from './fresh-specs.ts';
import { toListed } from './listed-image.ts';
import { checkFolder, joinListings, listOut, readListing, writeListing } from './out-folder.ts';
import type { RunBasis } from './plan-run.ts';
import { runPrint } from './print-stage.ts';
import { type Finish, type RunResult, runSpecs } from './run-specs.ts';
import { shellCommand } from './shell-command.ts';
import { loadStamp, type Stamp } from './stamp.ts';
import { summarize } from './summary.ts';
import { tellFindings, toJsonBuild } from './tell-run.ts';
import { sweepLeftovers } from './temp-files.ts';
import type { Terminal } from './terminal.ts';
import { tooManyWarnings } from './too-many-warnings.ts';
import { isTrouble } from './trouble.ts';
import { writeTogether } from './write-together.ts';

/** `whiteprint build`: renders specs into the folder for images. Answers the exit code. */
export async function runBuild(args: readonly string[], options: BuildOptions, terminal: Terminal): Promise<number> {
  if (options.print !== undefined) return runPrint(args, options.print, options, terminal);
  await checkFolder(options.out);
  const done =
    options.check === true ? await checkOut(args, options, terminal) : await fillOut(args, options, terminal);
  const run = { ...done, findings: [...done.findings, ...tooManyWarnings(done.findings, options)] };
  if (options.json === true) terminal.give(toJsonBuild(run, options.out, options.format[0] ?? 'png'));
  else {
    tellFindings(run.findings, terminal);
    terminal.tell(await summarize(run, options));
  }
  return exitCodeOf(run.findings);
}

/** Renders what is not proven fresh, writes what changed, and lists what is there now. */
async function fillOut(args: readonly string[], options: BuildOptions, terminal: Terminal): Promise<RunResult> {
  await sweepLeftovers(options.out);
  const stamp = await loadStamp();
  const listing = { out: options.out, manifest: await readListing(options.out) };
  const finish: Finish = async (plan, files) => {
    const written = options.format.map((format) => ({
      path: join(options.out, `${plan.name}.${format}`),
      bytes: files[format],
    }));
    return { status: await writeTogether(written), listed: toListed(plan, files, options), findings: [] };
  };
  const run = await runSpecs(args, options, terminal, finish, basisOf(options, listing, stamp));
  const orphans = run.isWhole ? await dealWithOrphans(options, run) : [];
  const unlisted = await list(options.out, stamp, run);
  return { ...run, findings: [...run.findings, ...orphans, ...unlisted] };
}

/**
 * Everything is rendered, and no earlier result is used, with `--force`. Where the product is being worked on, a manifest
 * proves nothing: its pictures may be those of other code.
 */
function basisOf(options: BuildOptions, listing: Listing, stamp: Stamp): RunBasis {
  if (options.force === true) return { question: undefined, cache: NO_CACHE, stamp };
  const question = stamp.code === '' ? { listing, stamp, options, formats: options.format } : undefined;
  return { question, cache: openResultCache(options), stamp };
}

/**
 * A picture that failed keeps its place: its last good files are still there. The manifest is read again, as another run
 * may have written to it in the meantime.
 */
async function list(out: string, stamp: Stamp, run: RunResult): Promise<readonly Finding[]> {
  const manifest = await readListing(out);
  const made = run.images.flatMap(({ listed }) => listed ?? []);
  const failed = new Set(run.images.filter(({ status }) => status === 'failed').map(({ name }) => name));
  const seen = new Set(made.map(({ spec }) => spec));
  const isReplaced = ({ name, slug, spec }: (typeof made)[number]): boolean =>
    (run.isWhole || seen.has(spec)) && !failed.has(name) && !failed.has(slug);
  const images = joinListings(manifest.images, made, isReplaced);
  if (images.length === 0 && manifest.images.length === 0) return [];
  try {
    await writeListing(out, { whiteprint: stamp.version, images });
    return [];
  } catch (error) {
    if (!isTrouble(error)) throw error;
    return [runFinding('unwritable', join(out, MANIFEST_FILE), error.message, error.help)];
  }
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
  const run = await runSpecs(args, options, terminal, finish, basisOf(options, listing, stamp));
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
