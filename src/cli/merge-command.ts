import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ListedImage, MANIFEST_FILE, parseManifest } from '../catalog/manifest.ts';
import type { PictureOptions } from './build-options.ts';
import { exitCodeOf, type Finding, runFinding } from './findings/finding.ts';
import { sha256 } from './hash.ts';
import { keyOf } from './hash-inputs.ts';
import { checkFolder, writeListing } from './out-folder.ts';
import { planRun } from './plan-run.ts';
import { countText } from './quantity-text.ts';
import { shellCommand } from './shell-command.ts';
import { loadStamp, type Stamp } from './stamp.ts';
import { countFindings, tellFindings } from './tell-run.ts';
import type { Terminal } from './terminal.ts';
import { type OutputFile, writeTogether } from './write-together.ts';

/** What `merge` may be told. */
export interface MergeOptions extends PictureOptions {
  readonly out: string;
  readonly specs: readonly string[];
}

/**
 * `whiteprint merge`: puts what shards built into one folder, then sweeps it: every picture that the specs ask for must
 * be there and be made of what they are made of now. A shard that was lost is told of, one that ran twice does no harm.
 * Answers the exit code.
 */
export async function runMerge(folders: readonly string[], options: MergeOptions, terminal: Terminal): Promise<number> {
  await checkFolder(options.out);
  const stamp = await loadStamp();
  const shards = await Promise.all(folders.map(readShard));
  const { images, findings } = await gather(
    shards.flatMap((shard) => shard.images),
    options.out,
  );
  await writeListing(options.out, { whiteprint: stamp.version, images });
  const swept = await sweep(images, options, stamp);
  const found = [...shards.flatMap((shard) => shard.findings), ...findings, ...swept];
  tellFindings(found, terminal);
  terminal.tell(
    `${countText(images.length, 'image')} of ${countText(folders.length, 'shard')}: ${countFindings(found) || 'nothing is missing'}\n`,
  );
  return exitCodeOf(found);
}

/** An image and the folder that holds its files. */
interface ShardImage {
  readonly image: ListedImage;
  readonly folder: string;
}

async function readShard(folder: string): Promise<{ images: readonly ShardImage[]; findings: readonly Finding[] }> {
  const path = join(folder, MANIFEST_FILE);
  const manifest = parseManifest(await readFile(path, 'utf8').catch(() => ''));
  if (manifest !== undefined) return { images: manifest.images.map((image) => ({ image, folder })), findings: [] };
  return { images: [], findings: [runFinding('unreadable', path, 'there is no manifest of a build here')] };
}

/** Copies every image's files, verified, into `out`; of an image that several shards built, the first that is whole. */
async function gather(
  all: readonly ShardImage[],
  out: string,
): Promise<{ images: readonly ListedImage[]; findings: readonly Finding[] }> {
  const images = new Map<string, ListedImage>();
  const findings: Finding[] = [];
  for (const { image, folder } of all) {
    const known = images.get(image.name);
    if (known !== undefined) {
      if (known.key !== image.key) findings.push(conflict(image, folder));
      continue;
    }
    const files = await readFiles(image, folder, out);
    if (typeof files === 'string') {
      findings.push(damaged(files));
      continue;
    }
    await writeTogether(files);
    images.set(image.name, image);
  }
  const whole = findings.filter(({ rule, file }) => rule !== DAMAGED || !isWhole(file, images));
  return { images: [...images.values()], findings: whole };
}

const DAMAGED = 'merge/damaged';

/** A file that is damaged in one shard and whole in another is no loss. */
const isWhole = (path: string, images: ReadonlyMap<string, ListedImage>): boolean =>
  [...images.values()].some(({ files }) => files.some(({ file }) => path.endsWith(file)));

/** The image's files for `out`; the path of the first one that is not what the manifest tells. */
async function readFiles(image: ListedImage, folder: string, out: string): Promise<readonly OutputFile[] | string> {
  const files: OutputFile[] = [];
  for (const { file, sha256: told } of image.files) {
    const bytes = await readFile(join(folder, file)).catch(() => undefined);
    if (bytes === undefined || sha256(bytes) !== told) return join(folder, file);
    files.push({ path: join(out, file), bytes });
  }
  return files;
}

const damaged = (file: string): Finding => ({
  rule: DAMAGED,
  severity: 'error',
  message: 'it is not what the manifest beside it tells',
  help: 'build this shard again',
  file,
});

const conflict = ({ name }: ListedImage, folder: string): Finding => ({
  rule: 'merge/conflict',
  severity: 'error',
  message: `"${name}" was made of other things here than in another shard`,
  help: 'build all shards from the same specs, themes and version',
  file: join(folder, MANIFEST_FILE),
});

/** What the specs ask for minus what is there. */
async function sweep(images: readonly ListedImage[], options: MergeOptions, stamp: Stamp): Promise<readonly Finding[]> {
  const plan = await planRun(options.specs, options, { question: undefined, stamp });
  const keys = new Map(images.map((image) => [image.name, image]));
  const absent = plan.specs.flatMap(({ pictures }) =>
    pictures.flatMap((picture): Finding[] => {
      const image = keys.get(picture.name);
      const help = shellCommand(['whiteprint', 'build', picture.spec.file.path, '-o', options.out]);
      if (image === undefined) return [missing(picture.spec.file.path, picture.name, help)];
      // Which faces of packs a text needs is known only when it is measured.
      const { inputs } = picture;
      return inputs !== undefined && keyOf({ ...inputs, fonts: image.inputs.fonts }) === image.key
        ? []
        : [stale(picture.spec.file.path, picture.name, help)];
    }),
  );
  return [...plan.findings, ...plan.specs.flatMap(({ findings }) => findings), ...absent];
}

const missing = (file: string, name: string, help: string): Finding => ({
  rule: 'merge/missing',
  severity: 'error',
  message: `no shard has "${name}"`,
  help,
  file,
});

const stale = (file: string, name: string, help: string): Finding => ({
  rule: 'merge/stale',
  severity: 'error',
  message: `"${name}" was made of other things than this spec asks for now`,
  help,
  file,
});
