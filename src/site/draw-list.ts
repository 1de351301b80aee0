import type { Card, SiteFile } from './entry.ts';
import { buildFrame, type PageFacts } from './frame.ts';
import { listHeading } from './list-heading.ts';
import { nearPages } from './near-pages.ts';
import { listPath, pagePath, relativeLink } from './paths.ts';
import { LIST_SIZES, viewPicture } from './picture-view.ts';
import type { ListPage } from './plan-lists.ts';
import { rootOf, type SiteContext } from './site-context.ts';
import { viewSearch } from './view-search.ts';
import { viewBrowse, viewValues } from './view-values.ts';
import { fill, groupThousands } from './words/say.ts';

/** A page of a list of pictures, or of the values that they are sorted by. */
export function drawList(context: SiteContext, list: ListPage): SiteFile {
  const { content, path } = list;
  const isStart = list.folder === '' && list.page === 1;
  const view = {
    ...buildFrame(context, listFacts(context, list, isStart)),
    ...listHeading(list, context.settings),
    isHome: list.folder === '',
    search: isStart ? viewSearch(context, list) : null,
    browseBy: isStart ? viewBrowse(context, list) : [],
    cards: content.kind === 'cards' ? content.cards.map((card) => viewCard(path, card)) : null,
    values: content.kind === 'values' ? viewValues(context, list, content.facet, content.values) : null,
    languageLinks: viewLanguages(context, list),
    pagination: viewPagination(context, list),
  };
  return { path, text: context.render('list', view) };
}

/** A picture as lists show it. */
function viewCard(path: string, card: Card) {
  const { title, titleLang, alt, altLang, style, generated } = card;
  return {
    title,
    titleLang,
    alt,
    altLang,
    href: relativeLink(path, pagePath(card.name)),
    picture: viewPicture(path, card.png, { pictures: card.thumbnails, sizes: LIST_SIZES }),
    note: [style, generated].filter((part) => part !== '').join(' · '),
  };
}

function listFacts(context: SiteContext, list: ListPage, searchable: boolean): PageFacts {
  const { words, folder, page, path, content } = list;
  const { title, heading, summary } = listHeading(list, context.settings);
  // Lists show one of their pictures to those who link to them.
  const first = content.kind === 'cards' ? content.cards[0] : content.values[0]?.cards[0];
  return {
    path,
    lang: words.lang,
    words,
    title,
    description: `${heading}: ${summary}`,
    versions: context.languages.map((version) => ({
      lang: version.lang,
      path: listPath(`${rootOf(context, version)}${folder}`, page),
    })),
    shared: [
      ['og:type', 'website'],
      ['og:locale', words.locale],
    ],
    image: first === undefined ? null : { picture: first.social, alt: first.alt },
    searchable,
  };
}

/** The list in other languages: they all have the same pages. */
const viewLanguages = (context: SiteContext, { folder, page, path, words }: ListPage) =>
  context.languages.length < 2
    ? []
    : context.languages.map((version) => ({
        name: version.name,
        lang: version.lang,
        current: version.lang === words.lang,
        href: relativeLink(path, listPath(`${rootOf(context, version)}${folder}`, page)),
      }));

function viewPagination(context: SiteContext, { words, folder, page, pages, path }: ListPage) {
  const href = (n: number): string | null =>
    n < 1 || n > pages ? null : relativeLink(path, listPath(`${rootOf(context, words)}${folder}`, n));
  const places = nearPages(page, pages).map((n) => (n === null ? null : viewPlace(n)));
  function viewPlace(n: number) {
    const number = groupThousands(words, n);
    return { number, label: fill(words.page, { n: number }), current: n === page, href: href(n) };
  }
  return { places: pages === 1 ? [] : places, previous: href(page - 1), next: href(page + 1) };
}
