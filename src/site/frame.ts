import type { WebPicture } from './entry.ts';
import { FACETS } from './facets.ts';
import { absoluteLink, bestLink, listPath, relativeLink } from './paths.ts';
import { rootOf, type SiteContext } from './site-context.ts';
import { fill } from './words/say.ts';
import type { Words } from './words/words.ts';

/** Nothing but the site's own files; nothing inline. Where a host reads `_headers`, that says the same and a little more. */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "img-src 'self'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** The same page in another language, by its path. */
export interface Version {
  readonly lang: string;
  readonly path: string;
}

/** A property of Open Graph. */
type Property = readonly [name: string, content: string | number | null];

/** What a page tells of itself; the frame is put around it. */
export interface PageFacts {
  readonly path: string;
  /** Of the page's own text, BCP 47. */
  readonly lang: string;
  /** The product's words on the page. */
  readonly words: Words;
  readonly title: string;
  readonly description: string;
  /** The page in all of its languages, itself among them; empty when there is one only. */
  readonly versions: readonly Version[];
  /** For Open Graph, by property; what has no content is left out. */
  readonly shared: readonly Property[];
  /** For those who link to the page. */
  readonly image: { readonly picture: WebPicture; readonly alt: string } | null;
  /** Whether it can be searched. */
  readonly searchable: boolean;
}

/** The parts of a page that all pages have. */
export function buildFrame(context: SiteContext, page: PageFacts) {
  const { settings } = context;
  const { path, words } = page;
  const root = rootOf(context, words);
  const link = (to: string): string => relativeLink(path, to);
  const canonical = settings.baseUrl === null ? null : absoluteLink(settings.baseUrl, path);
  return {
    ...page,
    policy: CONTENT_POLICY,
    siteName: settings.name,
    siteLang: settings.lang,
    css: link('assets/site.css'),
    icon: link('assets/icon.svg'),
    script: page.searchable ? link('assets/search.js') : null,
    home: link(listPath(root, 1)),
    canonical,
    alternates: alternatesOf(context, page),
    properties: [
      ['og:title', page.title] as const,
      ['og:description', page.description] as const,
      ['og:site_name', settings.name] as const,
      ['og:url', canonical] as const,
      ...page.shared,
      ...imageProperties(context, page),
    ].flatMap(([property, content]) => (content === null || content === '' ? [] : [{ property, content }])),
    twitter: twitterCard(context, page),
    browse: FACETS.filter((facet) => context.facets[facet].size > 0).map((facet) => ({
      label: words.allOf[facet],
      href: link(listPath(`${root}${facet}/`, 1)),
    })),
    madeWith: fill(words.madeWith, { version: settings.version }),
  };
}

function imageProperties({ settings }: SiteContext, { path, image }: PageFacts): readonly Property[] {
  if (image === null) return [];
  const { picture, alt } = image;
  return [
    ['og:image', bestLink(settings.baseUrl, path, picture.path)],
    ['og:image:type', picture.type],
    ['og:image:width', picture.width],
    ['og:image:height', picture.height],
    ['og:image:alt', alt],
  ];
}

/** For Twitter; what it does not find here, it takes from Open Graph. */
const twitterCard = ({ settings }: SiteContext, { path, image, title, description }: PageFacts) => ({
  kind: image === null ? 'summary' : 'summary_large_image',
  title,
  description,
  image: image === null ? null : bestLink(settings.baseUrl, path, image.picture.path),
  alt: image?.alt ?? '',
});

/** Each version names all of them, and one for readers of none of their languages: the index's own, else the first. */
function alternatesOf({ settings }: SiteContext, { path, versions }: PageFacts) {
  if (versions.length < 2) return [];
  const all = versions.map(({ lang, path: to }) => ({ lang, href: bestLink(settings.baseUrl, path, to) }));
  const main = settings.lang.toLowerCase();
  const fallback = all.find(({ lang }) => lang.toLowerCase() === main) ?? all[0];
  return fallback === undefined ? all : [...all, { lang: 'x-default', href: fallback.href }];
}
