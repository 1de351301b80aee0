import { join } from 'node:path';
import { NO_CACHE } from '../catalog/result-cache.ts';
import { openBaseline } from './baseline.ts';
import type { PictureOptions } from './build-options.ts';
import { openResultCache } from './cache-folder.ts';
import { countDiffs, toDiffJson, toDiffMarkdown, toDiffText } from './diff-text.ts';
import { EXIT } from './exit-codes.ts';
import { exitCodeOf } from './finding.ts';
import { gatherDiffs } from './gather-diffs.ts';
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
  const diffs = gatherDiffs(options.html === undefined ? 0 : MOST_SHOWN);
  const finish: Finish = async ({ name }, files) => {
    const { diff, strip } = await diffPicture(name, files, baseline, options.threshold);
    if (strip !== null && options.strips !== undefined)
      await writeTogether([{ path: join(options.strips, `${name}.png`), bytes: strip }]);
    diffs.add(diff);
    return { status: 'unchanged', listed: undefined, findings: [] };
  };
  const cache = options.force === true ? NO_CACHE : openResultCache(options);
  const basis = { question: undefined, cache, stamp: await loadStamp() };
  const run = await runSpecs(args, options, { ...terminal, tell: () => undefined }, finish, basis);
  if (run.isWhole) {
    const names = new Set(run.images.map(({ name }) => name));
    for (const file of baseline.files.filter((one) => one.endsWith('.png') && !names.has(one.slice(0, -4))))
      diffs.add(removedPicture(file.slice(0, -4), await baseline.read(file)));
  }
  const found = diffs.all();
  tellFindings(run.findings, terminal);
  await writePage(found, options);
  tellDiffs(found, options, terminal);
  const isDifferent = found.some((diff) => isTooDifferent(diff, options));
  return Math.max(exitCodeOf(run.findings), isDifferent ? EXIT.findings : EXIT.fine);
}

const isTooDifferent = ({ status, changedPixels }: PictureDiff, { maxChangedPixels }: DiffOptions): boolean =>
  status === 'added' ||
  status === 'removed' ||
  // Without a tolerance, other bytes are a difference even when they show the same pixels.
  (status === 'changed' && (maxChangedPixels === 0 || changedPixels > maxChangedPixels));

/** Pictures that the page shows; of more of them it tells in words. */
const MOST_SHOWN = 200;

async function writePage(diffs: readonly PictureDiff[], { html }: DiffOptions): Promise<void> {
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
