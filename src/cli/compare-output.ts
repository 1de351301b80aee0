import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildOptions } from './build-options.ts';
import type { Finding } from './findings/finding.ts';
import { FORMATS } from './formats.ts';
import type { ImageResult } from './image-result.ts';
import type { PictureFiles } from './make-picture.ts';
import { listOut } from './out-folder.ts';
import type { PicturePlan } from './picture-plan.ts';
import { shellCommand } from './shell-command.ts';
import { hasBytes } from './write-together.ts';

/** Findings about files of a picture that are missing, or not what the spec gives now; `again` is what mends them. */
export async function compareOutput(
  plan: PicturePlan,
  files: PictureFiles,
  { out, format }: BuildOptions,
  again: string,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const kind of FORMATS) {
    const path = join(out, `${plan.name}.${kind}`);
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (isThere && !(await hasBytes({ path, bytes: files[kind] }))) findings.push(stale(plan, path, again));
    if (!isThere && format.includes(kind)) findings.push(missing(plan, path, again));
  }
  return findings;
}

/** Files of pictures in the folder that are none of `images`. */
export async function findOrphans(out: string, images: readonly ImageResult[]): Promise<readonly string[]> {
  const { ours } = await listOut(out);
  const given = new Set(images.flatMap(({ name }) => FORMATS.map((format) => `${name}.${format}`)));
  const failed = new Set(images.filter(({ status }) => status === 'failed').map(({ name }) => name));
  return ours.filter((file) => !given.has(file) && !isSizeOf(failed, file));
}

/** A spec that could not be read has pictures of sizes that nobody knows: `name@…`. */
const isSizeOf = (names: ReadonlySet<string>, file: string): boolean =>
  [...file.matchAll(/@/g)].some(({ index }) => names.has(file.slice(0, index)));

const stale = (plan: PicturePlan, file: string, help: string): Finding => ({
  rule: 'out/stale',
  severity: 'error',
  message: `it is not what ${plan.spec.file.path} gives now`,
  help,
  file,
});

const missing = (plan: PicturePlan, file: string, help: string): Finding => ({
  rule: 'out/missing',
  severity: 'error',
  message: `${plan.spec.file.path} gives it, and it is not there`,
  help,
  file,
});

/** About files that no spec gives any more: an error of a check, else a warning. */
export const orphaned = (out: string, file: string, severity: Finding['severity'], help: string): Finding => ({
  rule: 'out/orphaned',
  severity,
  message: 'no spec gives it any more',
  help,
  file: join(out, file),
});

/** About things in the folder that the product never puts there. */
export const foreign = (out: string, file: string): Finding => ({
  rule: 'out/foreign',
  severity: 'error',
  message: 'it is none of the files that a build writes',
  help: `keep other things elsewhere: ${shellCommand(['mv', join(out, file), '.'])}`,
  file: join(out, file),
});
