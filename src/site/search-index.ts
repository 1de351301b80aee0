import MiniSearch from 'minisearch';
import type { Card, SiteFile } from './entry.ts';
import { type FacetName, type Facets, facetValue } from './facets.ts';
import { LIST_SIZES, type PictureView, viewPicture } from './picture-view.ts';
import type { SiteContext } from './site-context.ts';

/** Pictures in a file of the search. More of them would make the browser stop for a moment. */
const CARDS_PER_FILE = 10_000;

/** Files that the search reads when it is first used, for a number of cards. */
export const searchPaths = (count: number): readonly string[] =>
  Array.from({ length: Math.max(1, Math.ceil(count / CARDS_PER_FILE)) }, (_, n) => `assets/search-${n + 1}.json`);

/**
 * What words are, for those who write the index and those who ask it: runs of letters and digits; where writing knows no
 * blanks, every sign.
 */
const UNSPACED = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const WORDS = `[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`;

const PATTERN = new RegExp(WORDS, 'gu');

/** How the browser asks: for all words, and titles and tags count more than running text. */
const ASK = { boost: { title: 4, keys: 3 }, combineWith: 'AND' };
const FIELDS = ['title', 'keys', 'text'];

/** The files of the search, each with its own cards and the index of their words. */
export function* drawSearch(context: SiteContext): Generator<SiteFile> {
  const paths = searchPaths(context.cards.length);
  for (const [index, path] of paths.entries()) {
    const cards = context.cards.slice(index * CARDS_PER_FILE, (index + 1) * CARDS_PER_FILE);
    yield { path, text: JSON.stringify(buildShard(context.facets, cards)) };
  }
}

function buildShard(facets: Facets, cards: readonly Card[]) {
  const tables = {
    langs: numbering(),
    styles: numbering(),
    uses: numbering(),
    tags: numbering(),
    pictures: numbering(),
  };
  const number = (table: keyof typeof tables, value: string): number => tables[table].numberOf(value);
  const labelOf = (facet: FacetName, value: string): string => facetValue(facets, facet, value)?.label ?? '';
  const rows = cards.map((card) => [
    card.name,
    card.title,
    card.alt,
    card.generated,
    number('langs', labelOf('languages', card.lang)),
    number('langs', card.titleLang),
    number('langs', card.altLang),
    number('styles', labelOf('styles', card.style)),
    number('uses', labelOf('use-cases', card.useCase)),
    number('pictures', JSON.stringify(patternOf(card))),
    ...card.tags.map((tag) => number('tags', labelOf('tags', tag))),
  ]);
  return {
    words: WORDS,
    fields: FIELDS,
    ask: ASK,
    langs: tables.langs.values(),
    styles: tables.styles.values(),
    uses: tables.uses.values(),
    tags: tables.tags.values(),
    pictures: tables.pictures.values().map((text): unknown => JSON.parse(text)),
    cards: rows,
    index: indexWords(cards),
  };
}

/** The words of all cards; the number of a card is its place in the list. */
function indexWords(cards: readonly Card[]): MiniSearch {
  const search = new MiniSearch({ fields: FIELDS, tokenize: wordsOf, processTerm: (term) => term });
  for (const [id, { title, tags, seoTarget, name, description, alt }] of cards.entries()) {
    search.add({ id, title, keys: [...tags, seoTarget, name].join(' '), text: `${description} ${alt}` });
  }
  return search;
}

/** Small letters without the accents of Latin ones: whoever types `analisis` finds `análisis`. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .match(PATTERN) ?? [];

/** The picture of a card as pages one folder below the root show it, `*` in place of its name: most cards have the same. */
function patternOf({ name, png, thumbnails }: Card): PictureView {
  const picture = viewPicture('lists/index.html', png, { pictures: thumbnails, sizes: LIST_SIZES });
  const without = (text: string): string => text.replaceAll(encodeURIComponent(name), '*');
  return {
    ...picture,
    sources: picture.sources.map(({ type, srcset }) => ({ type, srcset: without(srcset) })),
    src: without(picture.src),
    srcset: without(picture.srcset),
  };
}

/** Gives each value a number, in the order that they come in. */
function numbering() {
  const numbers = new Map<string, number>();
  const numberOf = (value: string): number => {
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return number;
  };
  return { numberOf, values: (): readonly string[] => [...numbers.keys()] };
}
