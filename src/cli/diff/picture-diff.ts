import type { Change } from '../../compare/change.ts';
import type { Report } from '../../report/schema.ts';
import type { PictureFiles } from '../make-picture.ts';
import type { Baseline } from './baseline.ts';

/** What happened to one picture. */
export interface PictureDiff {
  readonly name: string;
  readonly status: 'same' | 'changed' | 'added' | 'removed';
  readonly changedPixels: number;
  /** Share of all pixels, 0 … 1. */
  readonly share: number;
  readonly changes: readonly Change[];
  /** True when before, after and difference can be shown side by side. */
  readonly hasStrip: boolean;
}

/** PNG files that show a difference; null where there is nothing to show. */
export interface DiffImages {
  /** Before, after and difference, side by side. */
  readonly strip: Uint8Array | null;
  readonly before: Uint8Array | null;
  readonly after: Uint8Array | null;
  readonly difference: Uint8Array | null;
}

/** A picture that was compared: what is told of it, small enough to keep for all pictures, and its images, which are not. */
export interface ComparedPicture {
  readonly diff: PictureDiff;
  readonly images: DiffImages;
}

/** Compares a picture as it is now with what it was; the same means the same bytes, sidecar included. */
export async function diffPicture(
  name: string,
  files: Pick<PictureFiles, 'png' | 'json'>,
  baseline: Baseline,
  threshold: number,
): Promise<ComparedPicture> {
  if (await isSame(name, files, baseline)) return { diff: { ...NOTHING, name, status: 'same' }, images: NO_IMAGES };
  const [png, json] = await Promise.all([baseline.read(`${name}.png`), baseline.read(`${name}.json`)]);
  if (png === undefined)
    return { diff: { ...NOTHING, name, status: 'added' }, images: { ...NO_IMAGES, after: files.png } };
  const { comparePictures } = await import('../../compare/compare-pictures.ts');
  const { compareReports } = await import('../../compare/compare-reports.ts');
  const { changedPixels, share, strip, difference } = await comparePictures(png, files.png, threshold);
  const was = json === undefined ? undefined : parseReport(json);
  const is = parseReport(files.json);
  const told = was === undefined || is === undefined ? [] : compareReports(was, is);
  const changes = told.length === 0 && changedPixels === 0 ? [SIDECAR_ALONE] : told;
  const diff = { name, status: 'changed', changedPixels, share, changes, hasStrip: strip !== null } as const;
  return { diff, images: { strip, before: png, after: files.png, difference } };
}

/** Such as facts that sidecars of another version did not tell. */
const SIDECAR_ALONE: Change = { kind: 'sidecar', text: 'the same picture; its sidecar tells other facts' };

/** A picture whose sidecar was never kept is told by its own bytes. */
async function isSame(
  name: string,
  { png, json }: Pick<PictureFiles, 'png' | 'json'>,
  baseline: Baseline,
): Promise<boolean> {
  if (!(await baseline.has(`${name}.png`, png))) return false;
  return (await baseline.has(`${name}.json`, json)) || (await baseline.read(`${name}.json`)) === undefined;
}

/** A picture that no spec gives any more. */
export const removedPicture = (name: string, before: Uint8Array | undefined): ComparedPicture => ({
  diff: { ...NOTHING, name, status: 'removed' },
  images: { ...NO_IMAGES, before: before ?? null },
});

const NOTHING = { changedPixels: 0, share: 0, changes: [], hasStrip: false };
/** Nothing to look at. */
export const NO_IMAGES: DiffImages = { strip: null, before: null, after: null, difference: null };

/** Undefined for a sidecar of another time that cannot be read. */
function parseReport(bytes: Uint8Array): Report | undefined {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
