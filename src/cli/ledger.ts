import { join } from 'node:path';
import { type ListedImage, MANIFEST_FILE, type Manifest } from '../catalog/manifest.ts';
import { type Finding, runFinding } from './findings/finding.ts';
import { isTrouble } from './findings/trouble.ts';
import type { Listing } from './fresh-specs.ts';
import { joinListings, updateListing } from './out-folder.ts';
import type { RunResult } from './run-specs.ts';

/** Tells the manifest of a folder what a run makes. What other runs have told it in the meantime stays. */
export interface Ledger {
  /** Notes a picture. From time to time all notes are written, so that a run that is killed did not work for nothing. */
  add(image: ListedImage): Promise<void>;
  /** Writes what came of the run: of what was listed before it, all that it did not replace stays. Answers why it cannot be written. */
  close(run: RunResult): Promise<readonly Finding[]>;
}

/** Pictures that may be lost from the manifest when a run is killed: so many, or a share of all that it made. */
const MOST_LOST = 250;
const MOST_LOST_SHARE = 0.2;

/** A ledger for the manifest that a run found; `version` is the product's. */
export function openLedger({ out, manifest }: Listing, version: string): Ledger {
  const made: ListedImage[] = [];
  let written = 0;
  let writing = Promise.resolve();
  const write = (isReplaced: (image: ListedImage) => boolean): Promise<void> =>
    updateListing(out, ({ images }) => ({ whiteprint: version, images: joinListings(images, made, isReplaced) }));
  return {
    add: async (image) => {
      made.push(image);
      if (made.length - written < Math.max(MOST_LOST, made.length * MOST_LOST_SHARE)) return;
      written = made.length;
      // What cannot be written now is told in the end.
      writing = writing.then(() => write(() => false)).catch(() => undefined);
      await writing;
    },
    close: async (run) => {
      await writing;
      try {
        await write(isReplacedBy(run, manifest));
        return [];
      } catch (error) {
        if (!isTrouble(error)) throw error;
        return [runFinding('unwritable', join(out, MANIFEST_FILE), error.message, error.help)];
      }
    },
  };
}

/**
 * A picture with nothing to do keeps its place, and so does one that failed, as its last good files are still there, and one
 * that another run has listed meanwhile.
 */
function isReplacedBy(run: RunResult, before: Manifest): (image: ListedImage) => boolean {
  const fresh = new Set(run.images.flatMap(({ listed }) => listed?.name ?? []));
  const failed = new Set(run.images.filter(({ status }) => status === 'failed').map(({ name }) => name));
  const seen = new Set(run.images.flatMap(({ listed }) => listed?.spec ?? []));
  const known = new Map(before.images.map((image) => [image.name, image]));
  return (image) =>
    (run.isWhole || seen.has(image.spec)) &&
    !fresh.has(image.name) &&
    !failed.has(image.name) &&
    !failed.has(image.slug) &&
    JSON.stringify(known.get(image.name)) === JSON.stringify(image);
}
