import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ListedImage } from '../../catalog/manifest.ts';
import type { PictureOptions } from '../build-options.ts';
import { orphaned } from '../compare-output.ts';
import type { SpecFile } from '../find-specs.ts';
import type { Finding } from '../findings/finding.ts';
import { type Listing, specName } from '../fresh-specs.ts';
import { sha256 } from '../hash.ts';
import { keyOf } from '../hash-inputs.ts';
import type { PicturePlan } from '../picture-plan.ts';
import { planRun, type RunPlan } from '../plan-run.ts';
import { shellCommand } from '../shell-command.ts';
import type { Stamp } from '../stamp.ts';
import { isPlainName, type ListedEntry } from './site-listing.ts';

/** A picture that is what its spec gives, and whose files are whole. */
export interface Source {
  readonly image: ListedImage;
  readonly file: SpecFile;
}

/** What a site can be made of. */
export interface Sources {
  readonly sources: readonly Source[];
  readonly findings: readonly Finding[];
  /** True for an entry of the site that is to stay, though nothing can be made of it now: its last good page is kept. */
  readonly keeps: (entry: ListedEntry) => boolean;
}

/** What a site is made from: the folder of pictures, and what they are proven by. */
export interface SiteBasis {
  readonly listing: Listing;
  readonly stamp: Stamp;
  readonly options: PictureOptions;
}

/** Finds the pictures of the specs, and tells of those that are missing, damaged, or not what their specs give now. */
export async function findSources(args: readonly string[], basis: SiteBasis): Promise<Sources> {
  const { listing, stamp, options } = basis;
  const plan = await planRun(args, options, { question: { listing, stamp, options, formats: ['png', 'json'] }, stamp });
  const images = new Map(basis.listing.manifest.images.map((image) => [image.name, image]));
  const sources = plan.fresh.flatMap(({ file, images: own }) => own.map((image) => ({ image, file })));
  const findings = [...plan.findings, ...plan.specs.flatMap((spec) => spec.findings)];
  const failed = new Set<string>();
  for (const picture of plan.specs.flatMap(({ pictures }) => pictures)) {
    const image = images.get(picture.name);
    const finding = await findFault(picture, image, basis);
    if (finding === undefined && image !== undefined) sources.push({ image, file: picture.spec.file });
    else failed.add(picture.name);
    if (finding !== undefined) findings.push(finding);
  }
  const looked = specsOf(plan, basis.listing.out);
  const left = plan.isWhole ? basis.listing.manifest.images.filter(({ spec }) => !looked.all.has(spec)) : [];
  return {
    sources: sources.filter(({ image }) => isPlainName(image.name)),
    findings: [...findings, ...left.map(({ name }) => leftOver(basis.listing.out, name))],
    keeps: ({ name, spec }) => failed.has(name) || looked.broken.has(spec) || (!plan.isWhole && !looked.all.has(spec)),
  };
}

/** The specs that were looked at, as a manifest names them. */
function specsOf(plan: RunPlan, out: string) {
  const broken = plan.specs.filter(({ pictures }) => pictures.length === 0).map(({ file }) => specName(file, out));
  const whole = [...plan.fresh.map(({ file }) => file), ...plan.specs.map(({ file }) => file)];
  return { all: new Set(whole.map((file) => specName(file, out))), broken: new Set(broken) };
}

/** The bytes of a picture's file when they are those that the manifest tells; undefined for a file that it does not tell of, too. */
export async function readProven(
  out: string,
  { name, files }: ListedImage,
  ending: 'png' | 'json' | 'svg',
): Promise<Buffer | undefined> {
  const listed = files.find(({ file }) => file === `${name}.${ending}`);
  const bytes = listed === undefined ? undefined : await readFile(join(out, listed.file)).catch(() => undefined);
  return bytes !== undefined && sha256(bytes) === listed?.sha256 ? bytes : undefined;
}

async function findFault(
  picture: PicturePlan,
  image: ListedImage | undefined,
  { listing }: SiteBasis,
): Promise<Finding | undefined> {
  const file = picture.spec.file.path;
  const help = shellCommand(['whiteprint', 'build', file, '-o', listing.out]);
  if (image === undefined) return fault('site/missing', file, `"${picture.name}" is not in "${listing.out}"`, help);
  // Which faces of packs a text needs is known only when it is measured.
  const { inputs } = picture;
  if (inputs === undefined || keyOf({ ...inputs, fonts: image.inputs.fonts }) !== image.key)
    return fault('site/stale', file, `"${picture.name}" was made of other things than this spec asks for now`, help);
  for (const ending of ['png', 'json'] as const) {
    const path = join(listing.out, `${picture.name}.${ending}`);
    if ((await readProven(listing.out, image, ending)) === undefined)
      return fault('site/damaged', path, 'it is not there, or not what the manifest beside it tells', help);
  }
  return undefined;
}

/** About a picture that no page can be made of. */
export const fault = (rule: string, file: string, message: string, help: string): Finding => ({
  rule,
  severity: 'error',
  message,
  help,
  file,
});

const leftOver = (out: string, name: string): Finding =>
  orphaned(out, `${name}.png`, 'warning', 'whiteprint build --prune removes it');
