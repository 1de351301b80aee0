import type { WebPicture } from './entry.ts';
import { relativeLink } from './paths.ts';

/** A `<picture>`: what a browser may choose from, and what it shows when it knows none of that. */
export interface PictureView {
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
  readonly src: string;
  /** Widths of the fallback, empty when there is one only. */
  readonly srcset: string;
  /** How wide it is shown. */
  readonly sizes: string;
  /** px. */
  readonly width: number;
  readonly height: number;
}

/** How wide lists and pages show pictures, by the width of the window. */
export const LIST_SIZES = '(min-width: 76rem) 23rem, (min-width: 40rem) 45vw, 92vw';
export const PAGE_SIZES = '(min-width: 76rem) 50rem, (min-width: 60rem) 62vw, 94vw';

/** The picture as the page at `from` shows it; `png` is what every browser knows. */
export function viewPicture(
  from: string,
  png: WebPicture,
  { pictures, sizes }: { readonly pictures: readonly WebPicture[]; readonly sizes: string },
): PictureView {
  const srcset = (type: string): string =>
    pictures
      .filter((picture) => picture.type === type)
      .map(({ path, width }) => `${relativeLink(from, path)} ${width}w`)
      .join(', ');
  const smallest = pictures.find(({ type }) => type === png.type) ?? png;
  const types = [...new Set(pictures.map(({ type }) => type))].filter((type) => type !== png.type);
  return {
    sources: types.map((type) => ({ type, srcset: srcset(type) })),
    src: relativeLink(from, smallest.path),
    srcset: srcset(png.type),
    sizes,
    width: png.width,
    height: png.height,
  };
}
