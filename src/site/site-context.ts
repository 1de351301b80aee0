import { type Alternates, findAlternates } from './alternates.ts';
import { createRenderer, type Render } from './create-renderer.ts';
import type { Card, SiteSettings, Templates } from './entry.ts';
import { type Facets, findFacets } from './facets.ts';
import { wordsFor } from './words/say.ts';
import type { Words } from './words/words.ts';

/** All that a site is told: what it is called, its templates, and a card for each of its pictures, in any order. */
export interface SitePlan {
  readonly settings: SiteSettings;
  readonly templates: Templates;
  readonly cards: readonly Card[];
}

/** What every page knows of the whole site. */
export interface SiteContext {
  readonly settings: SiteSettings;
  readonly templates: Templates;
  readonly render: Render;
  /** Newest first, then by name. */
  readonly cards: readonly Card[];
  readonly facets: Facets;
  readonly alternates: Alternates;
  /** Languages that have lists: that of the index, then the others that pages speak. */
  readonly languages: readonly Words[];
}

/** Sorts what the plan holds, once for all pages. */
export function buildContext({ settings, templates, cards }: SitePlan): SiteContext {
  const sorted = cards.toSorted(newestFirst);
  const main = wordsFor(settings.lang);
  const others = [...new Set(sorted.map(({ lang }) => wordsFor(lang)))].filter((words) => words !== main);
  return {
    settings,
    templates,
    render: createRenderer(templates),
    cards: sorted,
    facets: findFacets(sorted),
    alternates: findAlternates(sorted),
    languages: [main, ...others.toSorted((a, b) => (a.lang < b.lang ? -1 : 1))],
  };
}

/** Folder of the lists in a language: the root for that of the index. */
export const rootOf = ({ languages }: SiteContext, { lang }: Words): string =>
  languages[0]?.lang === lang ? '' : `${lang}/`;

function newestFirst(a: Card, b: Card): number {
  if (a.generated !== b.generated) return a.generated > b.generated ? -1 : 1;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
