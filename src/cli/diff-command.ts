import { join } from 'node:path';
import { NO_CACHE } from '../catalog/result-cache.ts';
import { openBaseline } from './baseline.ts';
import type { PictureOptions } from './build-options.ts';
import { openResultCache } from './cache-folder.ts';
import { countDiffs, toDiffJson, toDiffMarkdown, toDiffText } from './diff-text.ts';
import { EXIT } from './exit-codes.ts';
import { exitCodeOf } from './finding.ts';
import { diffPicture, type PictureDiff, removedPicture } from './picture-diff.ts';
import { type Finish, runSpecs } from './run-specs.ts';
import { loadStamp } from './stamp.ts';
import { tellFindings } from './tell-run.ts';
import type { Terminal } from './terminal.ts';
import { writeTogether } from './write-together.ts';

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
  const diffs = new Map<string, PictureDiff>();
  const finish: Finish = async (plan, files) => {
    diffs.set(plan.name, await diffPicture(plan.name, files, baseline, options.threshold));
    return { status: 'unchanged', listed: undefined, findings: [] };
  };
  const cache = options.force === true ? NO_CACHE : openResultCache(options);
  const basis = { question: undefined, cache, stamp: await loadStamp() };
  const run = await runSpecs(args, options, { ...terminal, tell: () => undefined }, finish, basis);
  if (run.isWhole) {
    const names = new Set(run.images.map(({ name }) => name));
    for (const file of baseline.files.filter((one) => one.endsWith('.png') && !names.has(one.slice(0, -4))))
      diffs.set(file.slice(0, -4), removedPicture(file.slice(0, -4), await baseline.read(file)));
  }
  const found = [...diffs.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  tellFindings(run.findings, terminal);
  await writeReports(found, options);
  tellDiffs(found, options, terminal);
  const isDifferent = found.some((diff) => isTooDifferent(diff, options));
  return Math.max(exitCodeOf(run.findings), isDifferent ? EXIT.findings : EXIT.fine);
}

const isTooDifferent = ({ status, changedPixels }: PictureDiff, { maxChangedPixels }: DiffOptions): boolean =>
  status === 'added' ||
  status === 'removed' ||
  // Without a tolerance, other bytes are a difference even when they show the same pixels.
  (status === 'changed' && (maxChangedPixels === 0 || changedPixels > maxChangedPixels));

async function writeReports(diffs: readonly PictureDiff[], { strips, html }: DiffOptions): Promise<void> {
  if (strips !== undefined)
    await writeTogether(
      diffs.flatMap(({ name, strip }) => (strip === null ? [] : [{ path: join(strips, `${name}.png`), bytes: strip }])),
    );
  if (html === undefined) return;
  const { toDiffHtml } = await import('./diff-html.ts');
  await writeTogether([{ path: html, bytes: Buffer.from(toDiffHtml(diffs), 'utf8') }]);
}

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
