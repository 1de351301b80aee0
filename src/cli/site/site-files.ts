import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Size } from '../../geometry.ts';
import type { EntryFiles, WebPicture } from '../../site/entry.ts';
import { pagePath } from '../../site/paths.ts';
import type { ListedEntry } from './site-listing.ts';

/** What may follow the name of a picture in the names of its files. */
export const PARTS = [
  '.png',
  '.svg',
  '.yaml',
  '.avif',
  '-512.avif',
  '-256.avif',
  '.webp',
  '-512.webp',
  '-256.webp',
  '-social.png',
] as const;
export type Part = (typeof PARTS)[number];

/** px of the pictures that are shown to those who link to a page. */
export const SOCIAL: Size = { width: 1200, height: 630 };

/** Path of a picture's file from the root of the site on: beside its page. */
export const partPath = (name: string, part: string): string =>
  `${pagePath(name).split('/').slice(0, -1).join('/')}/${name}${part}`;

/** All files of an entry with their bytes, its page among them. */
export const filesOf = ({ name, bytes, page }: ListedEntry): readonly (readonly [path: string, bytes: number])[] => [
  [pagePath(name), page],
  ...Object.entries(bytes).map(([part, size]) => [partPath(name, part), size] as const),
];

/** True when files of those sizes are there. Contents are not read: what is wrong in them, `--force` mends. */
export const areThere = (folder: string, files: readonly (readonly [path: string, bytes: number])[]): boolean =>
  files.every(([path, bytes]) => {
    const stat = lstatSync(join(folder, path), { throwIfNoEntry: false });
    return stat?.isFile() === true && stat.size === bytes;
  });

/** True when anything is at this place. */
export const isTaken = (folder: string, path: string): boolean =>
  lstatSync(join(folder, path), { throwIfNoEntry: false }) !== undefined;

/** The files of a picture of `size` px as its page is told of them. */
export function toEntryFiles(name: string, { width, height }: Size, bytes: ListedEntry['bytes']): EntryFiles {
  // A sidecar's image tells more of the PNG than its size.
  const size = { width, height };
  const file = (part: Part) => ({ path: partPath(name, part), bytes: bytes[part] ?? 0 });
  const picture = (part: Part, of = size): WebPicture => ({ ...file(part), type: `image/${endingOf(part)}`, ...of });
  const web = PARTS.filter((part) => /avif|webp/.test(part) && bytes[part] !== undefined).map((part) =>
    picture(part, sizeOf(part, size)),
  );
  return {
    png: picture('.png'),
    svg: file('.svg'),
    webp: picture('.webp'),
    yaml: file('.yaml'),
    sources: web.filter((one) => one.width === width || one.width > THUMBNAIL / 2),
    thumbnails: web.filter((one) => one.width <= THUMBNAIL),
    social: picture('-social.png', SOCIAL),
  };
}

/** px across of the largest picture in a list, on screens with two pixels for one. */
const THUMBNAIL = 512;

const endingOf = (part: Part): string => part.slice(part.lastIndexOf('.') + 1);

function sizeOf(part: Part, { width, height }: Size): Size {
  const narrow = Number(/^-(\d+)/.exec(part)?.[1] ?? width);
  return { width: narrow, height: Math.max(1, Math.round((height * narrow) / width)) };
}
