import type { Card } from './entry.ts';
import { FACETS, type FacetName, type FacetValue } from './facets.ts';
import { listPath } from './paths.ts';
import { rootOf, type SiteContext } from './site-context.ts';
import type { Words } from './words/words.ts';

/** Pictures on a page. */
export const CARDS_PER_PAGE = 48;

/** Values on a page of all values of a facet. */
const VALUES_PER_PAGE = 480;

/** One page of a list, in one language. */
export interface ListPage {
  readonly words: Words;
  readonly path: string;
  /** From the root of the lists of a language on: the same in all languages. */
  readonly folder: string;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly content: ListContent;
}

/** Pictures, all of them or those of one value, or the values of a facet. */
export type ListContent =
  | { readonly kind: 'cards'; readonly of: FacetLabel | null; readonly cards: readonly Card[]; readonly total: number }
  | { readonly kind: 'values'; readonly facet: FacetName; readonly values: readonly FacetValue[] };

interface FacetLabel {
  readonly facet: FacetName;
  readonly label: string;
}

/** The pages of all lists in all languages, one at a time. */
export function* planLists(context: SiteContext): Generator<ListPage> {
  for (const words of context.languages) {
    yield* planCards(context, words, '', context.cards, null);
    for (const facet of FACETS) yield* planFacet(context, words, facet);
  }
}

function* planFacet(context: SiteContext, words: Words, facet: FacetName): Generator<ListPage> {
  const values = [...context.facets[facet].values()];
  if (values.length === 0) return;
  yield* pagesOf(context, words, `${facet}/`, values, VALUES_PER_PAGE, (some) => ({
    kind: 'values',
    facet,
    values: some,
  }));
  for (const { folder, label, cards } of values) yield* planCards(context, words, folder, cards, { facet, label });
}

const planCards = (context: SiteContext, words: Words, folder: string, all: readonly Card[], of: FacetLabel | null) =>
  pagesOf(context, words, folder, all, CARDS_PER_PAGE, (cards) => ({ kind: 'cards', of, cards, total: all.length }));

/** An empty list has one page, too. */
function* pagesOf<Item>(
  context: SiteContext,
  words: Words,
  folder: string,
  items: readonly Item[],
  size: number,
  contentOf: (items: readonly Item[]) => ListContent,
): Generator<ListPage> {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const root = rootOf(context, words);
  for (let page = 1; page <= pages; page += 1) {
    const content = contentOf(items.slice((page - 1) * size, page * size));
    yield { words, path: listPath(`${root}${folder}`, page), folder, page, pages, content };
  }
}
