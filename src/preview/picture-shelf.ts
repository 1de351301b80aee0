import type { PictureFiles } from '../cli/make-picture.ts';

/** Pictures by version, so many at most: what was looked at last stays. */
export interface PictureShelf {
  put(version: string, files: PictureFiles): void;
  get(version: string): PictureFiles | undefined;
}

/** Pictures that are kept: some hundred MB. */
const MOST = 200;

/** An empty shelf. */
export function openShelf(): PictureShelf {
  const kept = new Map<string, PictureFiles>();
  const put = (version: string, files: PictureFiles): void => {
    kept.delete(version);
    kept.set(version, files);
    const [oldest] = kept.keys();
    if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
  };
  return {
    put,
    get: (version) => {
      const files = kept.get(version);
      if (files !== undefined) put(version, files);
      return files;
    },
  };
}
