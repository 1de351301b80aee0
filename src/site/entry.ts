import type { Report } from '../report/schema.ts';

/*
 * Where things are, from the root of the site on (paths.ts): the page of a picture is `pictures/<name>/index.html`, where
 * `<name>` is the name of its file without the ending; `assets/` is ours. The shell puts the files of a picture beside
 * its page, copies the ES module of minisearch to `assets/minisearch.js`, and writes what createSite (create-site.ts) draws.
 */

/** A file of the site. */
export interface WebFile {
  /** Path from the root of the site on, with `/`. */
  readonly path: string;
  readonly bytes: number;
}

/** A picture file of the site. */
export interface WebPicture extends WebFile {
  /** Media type, such as `image/avif`. */
  readonly type: string;
  /** px. */
  readonly width: number;
  readonly height: number;
}

/** The files that a page shows and offers. */
export interface EntryFiles {
  /** The picture as it was built, the same bytes. */
  readonly png: WebPicture;
  readonly svg: WebFile;
  readonly webp: WebPicture;
  /** The spec as written. */
  readonly yaml: WebFile;
  /** What a browser may choose from, AVIF first, then WebP; several widths of each. */
  readonly sources: readonly WebPicture[];
  /** For lists. */
  readonly thumbnails: readonly WebPicture[];
  /** 1200 x 630 px, for those who link to the page. */
  readonly social: WebPicture;
}

/** A picture of the catalog with all that its page tells. */
export interface Entry {
  /** The picture's sidecar: every figure of the page is from here. */
  readonly report: Report;
  readonly files: EntryFiles;
  /** Text of the spec. */
  readonly spec: string;
}

/** The files of `templates/` by their names, for instance `entry.eta`. */
export type Templates = Readonly<Record<string, string>>;

/** What lists, the search and the map of the site know of an entry; small, since a site may have 100,000. */
export interface Card {
  /** Name of the picture, and of its folder in the site. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly alt: string;
  /** Of the page and its description, as BCP 47. */
  readonly lang: string;
  /** What the page does not say itself is in the picture's language. */
  readonly titleLang: string;
  readonly altLang: string;
  readonly theme: string;
  /** As written; empty when the spec says nothing. */
  readonly style: string;
  readonly useCase: string;
  readonly seoTarget: string;
  readonly generated: string;
  readonly tags: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly png: WebPicture;
  readonly thumbnails: readonly WebPicture[];
  readonly social: WebPicture;
}

/** What the whole site is told. */
export interface SiteSettings {
  /** Heading of the index. */
  readonly name: string;
  /** Where the site will be, ending in `/`; null when that is not known, and then nothing absolute is written. */
  readonly baseUrl: string | null;
  /** Of the index, as BCP 47. */
  readonly lang: string;
  /** Of the product. */
  readonly version: string;
}

/** A file of the site as text. */
export interface SiteFile {
  /** Path from the root of the site on, with `/`. */
  readonly path: string;
  readonly text: string;
}
