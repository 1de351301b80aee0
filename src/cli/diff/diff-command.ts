import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PictureOptions } from '../build-options.ts';
import { EXIT } from '../exit-codes.ts';
import { exitCodeOf } from '../findings/finding.ts';
import { readListing } from '../out-folder.ts';
import type { Finish } from '../render-all.ts';
import { basisFor } from '../run-basis.ts';
import { type RunResult, runSpecs } from '../run-specs.ts';
import { loadStamp } from '../stamp.ts';
import { tellFindings } from '../tell-run.ts';
import type { Terminal } from '../terminal.ts';
import { type Baseline, openBaseline } from './baseline.ts';
import { countDiffs, toDiffJson, toDiffMarkdown, toDiffText } from './diff-text.ts';
import { type ComparedPicture, diffPicture, type PictureDiff, removedPicture } from './picture-diff.ts';
import { type DiffShow, openDiffShow } from './show-diffs.ts';

/** What `diff` may be told. */
export interface DiffOptions extends PictureOptions {
  readonly out: string;
  /** A folder or a git revision; the folder for images when left out. */
  readonly against?: string;
  /** How far colours may differ and still count as the same, 0 … 1. */
  readonly threshold: number;
  /** Pictures with no more changed pixels than this are no difference. */
  readonly maxChangedPixels: number;
  readonly strips?: string;
  readonly html?: string;
  readonly markdown?: boolean;
  readonly json?: boolean;
  readonly force?: boolean;
}

/** `whiteprint diff`: renders again and tells what is different from before. Answers the exit code: 1 when something is. */
export async function runDiff(args: readonly string[], options: DiffOptions, terminal: Terminal): Promise<number> {
  const baseline = await openBaseline(options.against ?? options.out, options.out);
  const show = await openDiffShow(options);
  try {
    const { run, diffs } = await compareAll(args, options, terminal, baseline, show);
    tellFindings(run.findings, terminal);
    await show.finish(diffs);
    tellDiffs(diffs, options, terminal);
    const isDifferent = diffs.some((diff) => isTooDifferent(diff, options));
    return Math.max(exitCodeOf(run.findings), isDifferent ? EXIT.findings : EXIT.fine);
  } finally {
    await show.close();
  }
}

/** Compares every picture as soon as it is there; answers what is told of each, by name. */
async function compareAll(
  args: readonly string[],
  options: DiffOptions,
  terminal: Terminal,
  baseline: Baseline,
  show: DiffShow,
) {
  const diffs: PictureDiff[] = [];
  const add = async (picture: ComparedPicture): Promise<void> => {
    diffs.push(picture.diff);
    await show.add(picture);
  };
  const finish: Finish = async ({ name }, files) => {
    await add(await diffPicture(name, files, baseline, options.threshold));
    return { status: 'unchanged', listed: undefined, findings: [] };
  };
  const listing = { out: options.out, manifest: await readListing(options.out) };
  const basis = basisFor(options, ['png', 'json'], listing, await loadStamp());
  const run = await runSpecs(args, options, { ...terminal, tell: () => undefined }, finish, basis);
  // What is proven fresh lies in the folder as it would be rendered.
  for (const { name, listed } of run.images)
    if (listed !== undefined)
      await add(await diffPicture(name, await readFresh(options.out, name), baseline, options.threshold));
  if (run.isWhole)
    for (const name of removedNames(baseline, run)) await add(removedPicture(name, await baseline.read(`${name}.png`)));
  return { run, diffs: diffs.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
}

async function readFresh(out: string, name: string) {
  const [png, json] = await Promise.all(['png', 'json'].map((ending) => readFile(join(out, `${name}.${ending}`))));
  if (png === undefined || json === undefined) throw new Error('unreachable');
  return { png, json };
}

function removedNames({ files }: Baseline, { images }: RunResult): readonly string[] {
  const names = new Set(images.map(({ name }) => name));
  return files
    .filter((file) => file.endsWith('.png'))
    .map((file) => file.slice(0, -4))
    .filter((name) => !names.has(name));
}

const isTooDifferent = ({ status, changedPixels }: PictureDiff, { maxChangedPixels }: DiffOptions): boolean =>
  status === 'added' ||
  status === 'removed' ||
  // Without a tolerance, other bytes are a difference even when they show the same pixels.
  (status === 'changed' && (maxChangedPixels === 0 || changedPixels > maxChangedPixels));

function tellDiffs(diffs: readonly PictureDiff[], { json, markdown, strips }: DiffOptions, terminal: Terminal): void {
  if (json === true) terminal.give(toDiffJson(diffs, strips));
  else if (markdown === true) terminal.give(toDiffMarkdown(diffs));
  else {
    // Where findings are a document on stdout, nothing else is there.
    const isDocument = terminal.diagnostics === 'json' || terminal.diagnostics === 'sarif';
    (isDocument ? terminal.tell : terminal.give)(toDiffText(diffs));
    terminal.tell(`${countDiffs(diffs)}\n`);
  }
}
