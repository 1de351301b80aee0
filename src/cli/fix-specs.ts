import { readFile } from 'node:fs/promises';
import { rewriteValues } from '../spec/rewrite-values.ts';
import { type Finding, hasFile } from './findings/finding.ts';
import type { RunResult } from './run-specs.ts';
import { writeTogether } from './write-together.ts';

/** What came of mending: the last run, and what was found and is mended. */
export interface FixedRun {
  readonly run: RunResult;
  readonly fixed: readonly Finding[];
}

/** Mending a text can bring to light what was hidden behind it, and hardly more often than this. */
const MOST_ROUNDS = 5;

/**
 * Mends what needs nobody's judgement, in the files of the specs, until nothing of it is found any more. A file is written
 * whole or not at all. Throws trouble when one cannot be.
 */
export async function fixSpecs(check: () => Promise<RunResult>): Promise<FixedRun> {
  const fixed: Finding[] = [];
  let run = await check();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const mended = await fixFindings(run.findings);
    if (mended.length === 0) break;
    fixed.push(...mended);
    run = await check();
  }
  return { run, fixed };
}

async function fixFindings(findings: readonly Finding[]): Promise<readonly Finding[]> {
  const fixable = findings.filter((one) => one.fix !== undefined && hasFile(one));
  const files = [...new Set(fixable.map(({ file }) => file))];
  const mended = await Promise.all(
    files.map((path) =>
      fixFile(
        path,
        fixable.filter(({ file }) => file === path),
      ),
    ),
  );
  return mended.flat();
}

/** Of several ways to write one text the first is taken; the others are found again. */
async function fixFile(path: string, findings: readonly Finding[]): Promise<readonly Finding[]> {
  const texts = new Map(findings.toReversed().map(({ pointer = '', fix = '' }) => [pointer, fix]));
  const { source, pointers } = rewriteValues(await readFile(path, 'utf8'), texts);
  if (pointers.length === 0) return [];
  await writeTogether([{ path, bytes: Buffer.from(source, 'utf8') }]);
  return findings.filter(({ pointer = '', fix }) => pointers.includes(pointer) && texts.get(pointer) === fix);
}
