import type { SiteFile } from './entry.ts';
import { absoluteLink, pagePath } from './paths.ts';
import { planLists } from './plan-lists.ts';
import type { SiteContext } from './site-context.ts';

/** The most addresses that a map may have. */
const MOST_ADDRESSES = 50_000;

/** A page, and the picture on it. */
interface Address {
  readonly page: string;
  readonly image: string | null;
}

/** The map of the site; a large site has several, and a list of them. Without an address of its own a site has none. */
export function* drawSitemaps(context: SiteContext, most = MOST_ADDRESSES): Generator<SiteFile> {
  const { baseUrl } = context.settings;
  if (baseUrl === null) return;
  const maps = countMaps(context, most);
  if (maps > 1) {
    const numbered = Array.from({ length: maps }, (_, index) => absoluteLink(baseUrl, mapPath(index, maps)));
    yield { path: 'sitemap.xml', text: context.render('sitemaps', { maps: numbered }) };
  }
  let index = 0;
  for (const addresses of chunks(addressesOf(context, baseUrl), most)) {
    yield { path: mapPath(index, maps), text: context.render('sitemap', { addresses }) };
    index += 1;
  }
}

/** What robots may read: all of it. */
export const drawRobots = ({ settings }: SiteContext): SiteFile => ({
  path: 'robots.txt',
  text: `User-agent: *\nAllow: /\n${settings.baseUrl === null ? '' : `\nSitemap: ${absoluteLink(settings.baseUrl, 'sitemap.xml')}\n`}`,
});

const mapPath = (index: number, maps: number): string => (maps === 1 ? 'sitemap.xml' : `sitemap-${index + 1}.xml`);

function countMaps(context: SiteContext, most: number): number {
  let count = context.cards.length;
  for (const _ of planLists(context)) count += 1;
  return Math.ceil(count / most);
}

function* addressesOf(context: SiteContext, baseUrl: string): Generator<Address> {
  for (const { path } of planLists(context)) yield { page: absoluteLink(baseUrl, path), image: null };
  for (const { name, png } of context.cards) {
    yield { page: absoluteLink(baseUrl, pagePath(name)), image: absoluteLink(baseUrl, png.path) };
  }
}

function* chunks<Item>(items: Iterable<Item>, size: number): Generator<readonly Item[]> {
  let chunk: Item[] = [];
  for (const item of items) {
    chunk.push(item);
    if (chunk.length === size) {
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}
