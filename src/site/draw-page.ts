import type { Card, Entry, SiteFile, WebFile } from './entry.ts';
import { facetValue } from './facets.ts';
import { buildFrame, type PageFacts } from './frame.ts';
import { imageObject } from './image-object.ts';
import { isDate } from './is-date.ts';
import { listPath, pagePath, relativeLink } from './paths.ts';
import { PAGE_SIZES, viewPicture } from './picture-view.ts';
import { readPrompt } from './prompt-text.ts';
import { readDiagram } from './read-diagram.ts';
import { rootOf, type SiteContext } from './site-context.ts';
import { toCard } from './to-card.ts';
import { viewFacts } from './view-facts.ts';
import { fill, localeOf, sayAlsoIn, sayBytes, wordsFor } from './words/say.ts';
import type { Words } from './words/words.ts';

/** The page of one picture: all that its sidecar and its spec tell. */
export function drawPage(context: SiteContext, entry: Entry): SiteFile {
  const card = toCard(entry);
  const path = pagePath(card.name);
  const words = wordsFor(card.lang);
  const { report, files } = entry;
  const { baseUrl } = context.settings;
  const view = {
    ...buildFrame(context, pageFacts(context, entry, card)),
    jsonLd: imageObject(card, files, { baseUrl, pictureLang: report.lang }),
    card,
    pictureLang: report.lang,
    ...viewLinks(context, card, words),
    day: isDate(card.generated),
    picture: viewPicture(path, files.png, { pictures: files.sources, sizes: PAGE_SIZES }),
    png: relativeLink(path, files.png.path),
    facts: viewFacts(report, card, words),
    downloads: viewDownloads(path, entry),
    diagram: viewDiagram(entry, words),
    prompt: promptOf(entry),
    spec: entry.spec,
  };
  return { path, text: context.render('page', view) };
}

function pageFacts({ alternates }: SiteContext, { files }: Entry, card: Card): PageFacts {
  return {
    path: pagePath(card.name),
    lang: card.lang,
    words: wordsFor(card.lang),
    title: card.title,
    description: card.description || card.alt,
    versions: (alternates.get(card.name) ?? []).map(({ lang, name }) => ({ lang, path: pagePath(name) })),
    shared: [
      ['og:type', 'article'],
      ['og:locale', localeOf(card.lang)],
      ['article:published_time', isDate(card.generated) ? card.generated : null],
      ...card.tags.map((tag) => ['article:tag', tag] as const),
    ],
    image: { picture: files.social, alt: card.alt },
    searchable: false,
  };
}

/** Where the page leads: lists of what is like it, and the same in other languages. */
function viewLinks(context: SiteContext, card: Card, words: Words) {
  const path = pagePath(card.name);
  const root = rootOf(context, words);
  const listOf = (facet: 'styles' | 'use-cases' | 'tags' | 'topics', label: string) => {
    const value = facetValue(context.facets, facet, label);
    return value === undefined ? null : { label, href: relativeLink(path, listPath(`${root}${value.folder}`, 1)) };
  };
  const others = (context.alternates.get(card.name) ?? []).filter(({ name }) => name !== card.name);
  return {
    style: listOf('styles', card.style),
    useCase: listOf('use-cases', card.useCase),
    tags: card.tags.map((tag) => listOf('tags', tag)).filter((tag) => tag !== null),
    topic: listOf('topics', card.seoTarget),
    seeAll: fill(words.seeAll, { target: card.seoTarget }),
    others: others.map(({ lang, name }) => ({
      lang,
      label: sayAlsoIn(words, lang),
      href: relativeLink(path, pagePath(name)),
    })),
  };
}

function viewDownloads(path: string, { files }: Entry) {
  const view = (type: string, { path: to, bytes }: WebFile, note: string) => ({
    type,
    href: relativeLink(path, to),
    size: sayBytes(bytes),
    note,
  });
  const size = ({ width, height }: { readonly width: number; readonly height: number }) => `${width} × ${height} px`;
  return [
    view('PNG', files.png, size(files.png)),
    view('SVG', files.svg, ''),
    view('WebP', files.webp, size(files.webp)),
    view('YAML', files.yaml, ''),
  ];
}

function viewDiagram({ report }: Entry, words: Words) {
  const diagram = readDiagram(report);
  const hasSteps = diagram.arrows.some(({ steps }) => steps.length > 0);
  return {
    ...diagram,
    legendHeading: hasSteps ? words.steps : words.legend,
    arrows: diagram.arrows.map((arrow) => ({
      ...arrow,
      sign: SIGNS[arrow.heads],
      joint: arrow.heads === 'end' ? words.to : words.and,
      // Most arrows are requests: it is the others that are worth a word.
      kind: arrow.kind === 'request' ? null : { name: arrow.kind, label: words.kinds[arrow.kind] },
      steps: arrow.steps.map((step) => fill(words.step, { n: String(step) })),
      mark: arrow.mark === null ? null : fill(words.mark, { mark: arrow.mark }),
    })),
  };
}

const SIGNS = { end: '→', both: '↔', none: '—' } as const;

function promptOf({ report }: Entry) {
  const prompt = report.meta['prompt'];
  return typeof prompt === 'string' && prompt.trim() !== '' ? readPrompt(prompt) : null;
}
