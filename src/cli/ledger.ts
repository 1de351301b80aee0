import type { ListedImage, Manifest } from '../catalog/manifest.ts';
import type { Listing } from './fresh-specs.ts';
import { joinListings, updateListing } from './out-folder.ts';
import type { RunResult } from './run-specs.ts';

/** Tells the manifest of a folder what a run makes. What other runs have told it in the meantime stays. */
export interface Ledger {
  /** Notes a picture. From time to time all notes are written, so that a run that is killed did not work for nothing. */
  add(image: ListedImage): Promise<void>;
  /** Writes what came of the run: of what was listed before it, all that it did not replace stays. */
  close(run: RunResult): Promise<void>;
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
      await write(isReplacedBy(run, manifest));
    },
  };
}

/** A picture that failed keeps its place, as its last good files are still there; so does one that another run has listed meanwhile. */
function isReplacedBy(run: RunResult, before: Manifest): (image: ListedImage) => boolean {
  const failed = new Set(run.images.filter(({ status }) => status === 'failed').map(({ name }) => name));
  const seen = new Set(run.images.flatMap(({ listed }) => listed?.spec ?? []));
  const known = new Map(before.images.map((image) => [image.name, image]));
  return (image) =>
    (run.isWhole || seen.has(image.spec)) &&
    !failed.has(image.name) &&
    !failed.has(image.slug) &&
    JSON.stringify(known.get(image.name)) === JSON.stringify(image);
}
