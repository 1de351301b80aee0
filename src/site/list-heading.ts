import type { SiteSettings } from './entry.ts';
import type { FacetName } from './facets.ts';
import type { ListPage } from './plan-lists.ts';
import { fill, sayCount, sayLanguage } from './words/say.ts';
import type { Words } from './words/words.ts';

/** What a list says of itself. */
interface ListHeading {
  readonly heading: string;
  /** How many pictures it has; of a list of values, some of them. */
  readonly summary: string;
  /** Of the window. */
  readonly title: string;
}

/** Values that summaries name. */
const NAMED = 12;

/** What a page of a list is called. */
export function listHeading({ content, words, page }: ListPage, { name }: SiteSettings): ListHeading {
  const heading = headingOf(content, words) ?? name;
  const summary =
    content.kind === 'cards'
      ? sayCount(words, content.total)
      : content.values
          .slice(0, NAMED)
          .map(({ label }) => sayValue(words, content.facet, label))
          .join(', ');
  const paged = page === 1 ? heading : `${heading} – ${fill(words.page, { n: String(page) })}`;
  return { heading, summary, title: heading === name ? paged : `${paged} · ${name}` };
}

function headingOf(content: ListPage['content'], words: Words): string | undefined {
  if (content.kind === 'values') return words.allOf[content.facet];
  if (content.of === null) return undefined;
  const { facet, label } = content.of;
  return fill(words.onlyOf[facet], { value: sayValue(words, facet, label) });
}

/** A value as readers of a language call it. */
export const sayValue = (words: Words, facet: FacetName, label: string): string =>
  facet === 'languages' ? sayLanguage(words, label) : label;
