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
  /** True when there was something to compare, and so a strip of before, after and difference. */
  readonly hasStrip: boolean;
  /** For reports that show them; null when they are not held any more. */
  readonly pictures: ShownPictures | null;
}

/** PNG files; null for what there is not. */
export interface ShownPictures {
  readonly before: Uint8Array | null;
  readonly after: Uint8Array | null;
  readonly difference: Uint8Array | null;
}

/** A picture's difference, and its strip as PNG: large, and so to be written at once. */
export interface DiffWithStrip {
  readonly diff: PictureDiff;
  readonly strip: Uint8Array | null;
}

/** Compares a picture that was rendered anew with what it was; the same means the same bytes, sidecar included. */
export async function diffPicture(
  name: string,
  files: PictureFiles,
  baseline: Baseline,
  threshold: number,
): Promise<DiffWithStrip> {
  const [png, json] = await Promise.all([baseline.read(`${name}.png`), baseline.read(`${name}.json`)]);
  if (png === undefined) return without({ name, status: 'added', pictures: { ...NONE, after: files.png } });
  const isSame = equal(png, files.png) && (json === undefined || equal(json, files.json));
  if (isSame) return without({ name, status: 'same', pictures: null });
  const { comparePictures } = await import('../compare/compare-pictures.ts');
  const { compareReports } = await import('../compare/compare-reports.ts');
  const { changedPixels, share, strip, difference } = await comparePictures(png, files.png, threshold);
  const was = json === undefined ? undefined : parseReport(json);
  const is = parseReport(files.json);
  const changes = was === undefined || is === undefined ? [] : compareReports(was, is);
  const pictures = { before: png, after: files.png, difference };
  return { diff: { name, status: 'changed', changedPixels, share, changes, hasStrip: true, pictures }, strip };
}

/** A picture that no spec gives any more. */
export const removedPicture = (name: string, before: Uint8Array | undefined): PictureDiff =>
  without({ name, status: 'removed', pictures: { ...NONE, before: before ?? null } }).diff;

const NONE: ShownPictures = { before: null, after: null, difference: null };

/** Of a picture that there is nothing to compare with. */
const without = (diff: Pick<PictureDiff, 'name' | 'status' | 'pictures'>): DiffWithStrip => ({
  diff: { ...diff, changedPixels: 0, share: 0, changes: [], hasStrip: false },
  strip: null,
});

const equal = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** Undefined for a sidecar of another time that cannot be read. */
function parseReport(bytes: Uint8Array): Report | undefined {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
