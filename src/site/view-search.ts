import type { FacetName } from './facets.ts';
import { sayValue } from './list-heading.ts';
import { relativeLink } from './paths.ts';
import { CARDS_PER_PAGE, type ListPage } from './plan-lists.ts';
import { searchPaths } from './search-index.ts';
import type { SiteContext } from './site-context.ts';
import { mostUsed } from './view-values.ts';
import type { Words } from './words/words.ts';

/** Tags to choose from; all others have their pages, and addresses may name them. */
const MOST_OPTIONS = 200;

/** The filters of the form, by the names of their parameters in addresses. */
const filters = (words: Words): readonly (readonly [name: string, facet: FacetName, label: string])[] => [
  ['style', 'styles', words.style],
  ['use', 'use-cases', words.useCase],
  ['language', 'languages', words.language],
  ['tag', 'tags', words.tag],
];

/** The form of the search, and what its script is told: where files are, and what to say. */
export const viewSearch = (context: SiteContext, { path, words }: ListPage) => ({
  root: '../'.repeat(path.split('/').length - 1),
  shards: searchPaths(context.cards.length).map((shard) => relativeLink(path, shard)),
  perPage: CARDS_PER_PAGE,
  filters: filters(words).map(([name, facet, label]) => ({
    name,
    label,
    options: mostUsed(context, facet, MOST_OPTIONS).map(({ label: value }) => ({
      value,
      label: sayValue(words, facet, value),
    })),
  })),
});
