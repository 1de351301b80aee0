import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildOptions } from './build-options.ts';
import type { Finding } from './finding.ts';
import { FORMATS } from './formats.ts';
import type { ImageResult } from './image-result.ts';
import type { MadePicture } from './make-picture.ts';
import type { PicturePlan } from './plan-pictures.ts';
import { shellCommand } from './shell-command.ts';
import { hasBytes } from './write-together.ts';

/** Findings about files of a picture that are missing, or not what the spec gives now; `again` is what mends them. */
export async function compareOutput(
  plan: PicturePlan,
  { files }: MadePicture,
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

/** Findings about pictures in the folder that are none of `images`. */
export async function findOrphans(out: string, images: readonly ImageResult[]): Promise<readonly Finding[]> {
  const entries = await readdir(out, { withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => !entry.isDirectory() && entry.name !== MANIFEST).map(({ name }) => name);
  const orphans = files.filter((file) => isOurs(file) && !images.some((image) => belongsTo(file, image)));
  return orphans.toSorted().map((file) => orphan(join(out, file)));
}

const MANIFEST = 'manifest.json';

const isOurs = (file: string): boolean => FORMATS.some((format) => file.endsWith(`.${format}`));

/** A spec that could not be read has pictures of sizes that nobody knows. */
const belongsTo = (file: string, { name, facts }: ImageResult): boolean =>
  FORMATS.some((format) => file === `${name}.${format}`) || (facts === undefined && file.startsWith(`${name}@`));

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

const orphan = (file: string): Finding => ({
  rule: 'out/orphaned',
  severity: 'error',
  message: 'no spec gives it any more',
  help: shellCommand(['rm', file]),
  file,
});
