import { readFileSync } from 'node:fs';
import { extname, join, relative, resolve } from 'node:path';
import type { ListedFile, ListedImage, Manifest } from '../catalog/manifest.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { Size } from '../geometry.ts';
import { parseCanvas } from '../model/canvas.ts';
import type { Report } from '../report/schema.ts';
import type { PictureOptions } from './build-options.ts';
import { type SpecFile, STDIN } from './find-specs.ts';
import { type Finding, findingsIn } from './findings/finding.ts';
import type { Format } from './formats.ts';
import { sha256 } from './hash.ts';
import { hashOptions, type Inputs, keyOf } from './hash-inputs.ts';
import { hashTheme } from './hash-theme.ts';
import { inputProver, type ProveInputs } from './prove-inputs.ts';
import type { Stamp } from './stamp.ts';
import { rememberThemes, type ThemeLoader } from './theme-loader.ts';

/** A folder of pictures, and what it says of itself. */
export interface Listing {
  readonly out: string;
  readonly manifest: Manifest;
}

/** A spec whose pictures are all there, and are what it would give again. */
export interface FreshSpec {
  readonly file: SpecFile;
  readonly slug: string;
  readonly images: readonly ListedImage[];
  /** Warnings of its pictures, from their sidecars. */
  readonly findings: readonly Finding[];
}

/** What is asked of a folder. */
export interface FreshnessQuestion {
  readonly listing: Listing;
  readonly stamp: Stamp;
  readonly options: PictureOptions;
  readonly formats: readonly Format[];
}

/**
 * Tells specs with nothing to do from the others, without parsing them: the manifest knows a spec of these very bytes,
 * made of the same theme, fonts, icons, options and engine, and every file has the bytes that the manifest tells.
 */
export async function splitFresh(
  files: readonly SpecFile[],
  question: FreshnessQuestion,
): Promise<{ readonly fresh: readonly FreshSpec[]; readonly rest: readonly SpecFile[] }> {
  const bySpec = new Map<string, ListedImage[]>();
  for (const image of question.listing.manifest.images)
    bySpec.set(image.spec, [...(bySpec.get(image.spec) ?? []), image]);
  const tools = { themes: rememberThemes(question.options.theme, hashTheme), prove: inputProver(question.stamp) };
  const fresh: FreshSpec[] = [];
  const rest: SpecFile[] = [];
  for (const file of files) {
    const images = bySpec.get(specName(file, question.listing.out));
    const found = images === undefined ? undefined : await findFresh(file, images, question, tools);
    if (found === undefined) rest.push(file);
    else fresh.push(found);
  }
  return { fresh, rest };
}

/** A spec's file as a manifest in `out` names it. */
export const specName = ({ path }: SpecFile, out: string): string =>
  relative(resolve(out), resolve(path)).replaceAll('\\', '/');

interface Tools {
  readonly themes: ThemeLoader<string | undefined>;
  readonly prove: ProveInputs;
}

async function findFresh(
  file: SpecFile,
  images: readonly ListedImage[],
  question: FreshnessQuestion,
  tools: Tools,
): Promise<FreshSpec | undefined> {
  if (file.path === STDIN || !isComplete(images) || !hasWantedCanvases(images, question.options.size)) return undefined;
  const bytes = readNow(file.path);
  if (bytes === undefined) return undefined;
  const spec = sha256(bytes);
  const findings: Finding[] = [];
  for (const image of images) {
    if (keyOf(image.inputs) !== (await expectedKey(image, spec, file, question, tools))) return undefined;
    const report = provenReport(image, question);
    if (report === undefined || (report === '' && image.warnings > 0)) return undefined;
    if (image.warnings > 0) findings.push(...findingsIn(file.path, bytes.toString('utf8'), diagnosticsOf(report)));
  }
  return { file, slug: images[0]?.slug ?? file.stem, images, findings };
}

/** False when a build was stopped, or failed, between pictures of the spec. */
const isComplete = (images: readonly ListedImage[]): boolean => images.every(({ of = 1 }) => of === images.length);

/** Pictures of sizes that the command line told are of no use when it tells others, or none. */
function hasWantedCanvases(images: readonly ListedImage[], told: readonly Size[] | undefined): boolean {
  if (told === undefined) return images.every(({ toldCanvas }) => !toldCanvas);
  const wanted = told.map(({ width, height }) => `${width}x${height}`);
  return (
    images.length === wanted.length &&
    images.every(({ toldCanvas, canvas }) => toldCanvas && canvas !== null && wanted.includes(canvas))
  );
}

/** The key that the picture would have now; undefined when its theme cannot be had. */
async function expectedKey(
  image: ListedImage,
  spec: string,
  file: SpecFile,
  { stamp, options }: FreshnessQuestion,
  { themes, prove }: Tools,
): Promise<string | undefined> {
  const theme = await themes(image.theme, file.folder);
  if (theme === undefined) return undefined;
  const canvas = image.canvas === null ? undefined : parseCanvas(image.canvas);
  const looked = await prove({ icons: image.icons ?? [], packs: image.packs ?? [] }, file.folder);
  const inputs: Inputs = {
    spec,
    theme,
    ...looked,
    options: hashOptions(options, canvas, file),
    engine: stamp.engine,
  };
  return keyOf(inputs);
}

/** The sidecar's text when every file that is wanted has the bytes that the manifest tells. */
function provenReport(image: ListedImage, { listing, formats }: FreshnessQuestion): string | undefined {
  const listed = new Map(image.files.map((one) => [extname(one.file).slice(1), one]));
  let report = '';
  for (const format of formats) {
    const bytes = provenBytes(listed.get(format), listing.out);
    if (bytes === undefined) return undefined;
    if (format === 'json') report = bytes.toString('utf8');
  }
  return report;
}

function provenBytes(listed: ListedFile | undefined, out: string): Buffer | undefined {
  if (listed === undefined) return undefined;
  const bytes = readNow(join(out, listed.file));
  return bytes !== undefined && bytes.byteLength === listed.bytes && sha256(bytes) === listed.sha256
    ? bytes
    : undefined;
}

/** Undefined for what cannot be read. A promise for each of many thousand small files takes three times as long as reading it. */
function readNow(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Diagnostics that a sidecar tells; what it has nothing to say about is null there. */
function diagnosticsOf(report: string): readonly Diagnostic[] {
  const { diagnostics }: Pick<Report, 'diagnostics'> = JSON.parse(report);
  return diagnostics.map(({ rule, severity, message, ...rest }) => ({
    rule,
    severity,
    message,
    ...withoutNulls(rest),
  }));
}

type WithoutNulls<T> = { [K in keyof T]?: NonNullable<T[K]> };

function withoutNulls<T extends object>(value: T): WithoutNulls<T> {
  const kept: WithoutNulls<T> = { ...value } as WithoutNulls<T>;
  for (const key in value) if (value[key] === null) delete kept[key];
  return kept;
}
