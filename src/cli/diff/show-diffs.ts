import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePieces, writeTogether } from '../write-together.ts';
import { diffPage, diffSection } from './diff-html.ts';
import { type ComparedPicture, NO_IMAGES, type PictureDiff } from './picture-diff.ts';

/** Where images of differences go; nowhere what is left out. */
export interface DiffPlaces {
  /** Folder for strips. */
  readonly strips?: string;
  /** File of the page. */
  readonly html?: string;
}

/** Puts images of differences where they are wanted as they come, and holds none of them: a new theme changes all of a catalog. */
export interface DiffShow {
  add(picture: ComparedPicture): Promise<void>;
  /** Writes the page; its pictures in the order of `diffs`. */
  finish(diffs: readonly PictureDiff[]): Promise<void>;
  /** Removes what was put aside. */
  close(): Promise<void>;
}

/** Opens a show; sections of the page wait for it in a folder of the system's for temporary files. */
export async function openDiffShow({ strips, html }: DiffPlaces): Promise<DiffShow> {
  const aside = html === undefined ? undefined : await mkdtemp(join(tmpdir(), 'whiteprint-diff-'));
  const sections = new Map<string, string>();
  return {
    add: async (picture) => {
      const { diff, images } = picture;
      if (strips !== undefined && images.strip !== null)
        await writeTogether([{ path: join(strips, `${diff.name}.png`), bytes: images.strip }]);
      if (aside === undefined || diff.status === 'same') return;
      const path = join(aside, String(sections.size));
      sections.set(diff.name, path);
      await writeFile(path, diffSection(picture));
    },
    finish: async (diffs) => {
      if (html !== undefined) await writePieces(html, pageOf(diffs, sections));
    },
    close: async () => {
      if (aside !== undefined) await rm(aside, { recursive: true, force: true });
    },
  };
}

/** Pictures that a page shows, so that it stays usable; of more of them it tells in words. */
const MOST_SHOWN = 200;

async function* pageOf(
  diffs: readonly PictureDiff[],
  sections: ReadonlyMap<string, string>,
): AsyncIterable<Uint8Array> {
  const { start, end } = diffPage(diffs);
  yield Buffer.from(start, 'utf8');
  const shown = diffs.filter(({ name }) => sections.has(name));
  for (const diff of shown.slice(0, MOST_SHOWN)) yield await readFile(sections.get(diff.name) ?? '');
  for (const diff of shown.slice(MOST_SHOWN)) yield Buffer.from(diffSection({ diff, images: NO_IMAGES }, true), 'utf8');
  yield Buffer.from(end, 'utf8');
}
