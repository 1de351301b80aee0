import { FACETS, type FacetName, type FacetValue } from './facets.ts';
import { sayValue } from './list-heading.ts';
import { listPath, relativeLink } from './paths.ts';
import type { ListPage } from './plan-lists.ts';
import { rootOf, type SiteContext } from './site-context.ts';
import { groupThousands } from './words/say.ts';

/** A link to the pictures of a value. */
interface ValueLink {
  readonly label: string;
  readonly href: string;
  readonly count: string;
}

/** Values of each facet that the index shows. */
const SHOWN = 24;

/** Values of a facet as links. */
export const viewValues = (
  context: SiteContext,
  { path, words }: ListPage,
  facet: FacetName,
  values: readonly FacetValue[],
): readonly ValueLink[] =>
  values.map(({ label, folder, cards }) => ({
    label: sayValue(words, facet, label),
    href: relativeLink(path, listPath(`${rootOf(context, words)}${folder}`, 1)),
    count: groupThousands(words, cards.length),
  }));

/** The values that most pictures have, by facet: the filters of those who browse without scripts. */
export const viewBrowse = (context: SiteContext, list: ListPage) =>
  FACETS.filter((facet) => context.facets[facet].size > 0).map((facet) => ({
    heading: list.words.allOf[facet],
    href: relativeLink(list.path, listPath(`${rootOf(context, list.words)}${facet}/`, 1)),
    values: viewValues(context, list, facet, mostUsed(context, facet, SHOWN)),
    more: context.facets[facet].size > SHOWN,
  }));

/** Values that most pictures have, at most `count`, in the order of the facet. */
export function mostUsed({ facets }: SiteContext, facet: FacetName, count: number): readonly FacetValue[] {
  const values = [...facets[facet].values()];
  const kept = new Set(values.toSorted((a, b) => b.cards.length - a.cards.length).slice(0, count));
  return values.filter((value) => kept.has(value));
}
