import type { Change } from '../compare/change.ts';
import type { Report } from '../report/schema.ts';
import type { Baseline } from './baseline.ts';
import type { PictureFiles } from './make-picture.ts';

/** What happened to one picture. */
export interface PictureDiff {
  readonly name: string;
  readonly status: 'same' | 'changed' | 'added' | 'removed';
  readonly changedPixels: number;
  /** Share of all pixels, 0 … 1. */
  readonly share: number;
  readonly changes: readonly Change[];
  /** PNG: before, after, difference; null where there is nothing to compare. */
  readonly strip: Uint8Array | null;
  /** PNG files, for reports that show them. */
  readonly before: Uint8Array | null;
  readonly after: Uint8Array | null;
}

/** Compares a picture that was rendered anew with what it was; the same means the same bytes, sidecar included. */
export async function diffPicture(
  name: string,
  files: PictureFiles,
  baseline: Baseline,
  threshold: number,
): Promise<PictureDiff> {
  const [png, json] = await Promise.all([baseline.read(`${name}.png`), baseline.read(`${name}.json`)]);
  if (png === undefined) return { ...NOTHING, name, status: 'added', after: files.png };
  const isSame = equal(png, files.png) && (json === undefined || equal(json, files.json));
  if (isSame) return { ...NOTHING, name, status: 'same' };
  const { comparePictures } = await import('../compare/compare-pictures.ts');
  const { compareReports } = await import('../compare/compare-reports.ts');
  const { changedPixels, share, strip } = await comparePictures(png, files.png, threshold);
  const was = json === undefined ? undefined : parseReport(json);
  const is = parseReport(files.json);
  const changes = was === undefined || is === undefined ? [] : compareReports(was, is);
  return { name, status: 'changed', changedPixels, share, changes, strip, before: png, after: files.png };
}

/** A picture that no spec gives any more. */
export const removedPicture = (name: string, before: Uint8Array | undefined): PictureDiff => ({
  ...NOTHING,
  name,
  status: 'removed',
  before: before ?? null,
});

const NOTHING = { changedPixels: 0, share: 0, changes: [], strip: null, before: null, after: null };

const equal = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** Undefined for a sidecar of another time that cannot be read. */
function parseReport(bytes: Uint8Array): Report | undefined {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
