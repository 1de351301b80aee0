import type { Card } from './entry.ts';
import { makeSlugs } from './make-slugs.ts';

/** What pictures are sorted by, each the name of a folder. */
export const FACETS = ['styles', 'use-cases', 'languages', 'tags', 'topics'] as const;
export type FacetName = (typeof FACETS)[number];

/** A value of a facet, with the pictures that have it. */
export interface FacetValue {
  /** As the first picture writes it; of languages, the tag. */
  readonly label: string;
  /** From the root of the lists of a language on, with `/` at its end. */
  readonly folder: string;
  readonly cards: readonly Card[];
}

/** All values by what makes them the same, sorted by it. */
export type Facets = Readonly<Record<FacetName, ReadonlyMap<string, FacetValue>>>;

/** Sorts cards by every facet; they keep their order. */
export const findFacets = (cards: readonly Card[]): Facets => ({
  styles: findFacet('styles', cards, ({ style }) => [style]),
  'use-cases': findFacet('use-cases', cards, ({ useCase }) => [useCase]),
  languages: findFacet('languages', cards, ({ lang }) => [lang]),
  tags: findFacet('tags', cards, ({ tags }) => tags),
  topics: findFacet('topics', cards, ({ seoTarget }) => [seoTarget]),
});

/** Values that differ in case and blanks only are the same. */
const sameValue = (value: string): string => value.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** The value of a facet that a text names; undefined for an empty one. */
export const facetValue = (facets: Facets, facet: FacetName, value: string): FacetValue | undefined =>
  facets[facet].get(sameValue(value));

function findFacet(
  facet: FacetName,
  cards: readonly Card[],
  valuesOf: (card: Card) => readonly string[],
): ReadonlyMap<string, FacetValue> {
  const groups = new Map<string, { label: string; cards: Card[] }>();
  for (const card of cards) {
    const labels = new Map(valuesOf(card).map((value) => [sameValue(value), value.trim()]));
    labels.delete('');
    for (const [value, label] of labels) {
      const group = groups.get(value) ?? { label, cards: [] };
      group.cards.push(card);
      groups.set(value, group);
    }
  }
  const slugs = makeSlugs([...groups.keys()]);
  return new Map([...slugs].map(([value, slug]) => [value, toValue(`${facet}/${slug}/`, groups.get(value))]));
}

const toValue = (folder: string, group: { label: string; cards: readonly Card[] } | undefined): FacetValue => ({
  label: group?.label ?? '',
  folder,
  cards: group?.cards ?? [],
});
