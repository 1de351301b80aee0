import type { LooseLabel } from './guess-ends.ts';
import { flat, type Page, quotesIn, sentenceEnd, use, wordsOf } from './page.ts';
import { type Part, readItems, readNumbered, trimmed } from './read-list.ts';

/** A name or sentence of the prompt. */
export interface Line {
  readonly text: string;
  readonly at: number;
}

/** Rows of the legend: numbered, in quotes, or parted by semicolons. */
export function readLegend(page: Page): readonly Line[] {
  for (const cue of page.masked.matchAll(/\b(?:legend|leyenda)\b[^:.\n]{0,120}:/giu)) {
    const start = cue.index + cue[0].length;
    const end = sentenceEnd(page, start);
    const numbered = readNumbered(page, start);
    const quotes = quotesIn(page, start, end);
    const quoted = quotes.map(({ start, end }): Part => [start, end]);
    const parts = numbered.length > 0 ? numbered : quoted.length > 1 ? quoted : readItems(page, start, end);
    if (parts.length === 0) continue;
    const lines = parts.map((part) => ({ text: sentenceOf(page, part), at: part[0] }));
    use(page, cue.index, parts.at(-1)?.[1] ?? end);
    return lines.filter(({ text }) => text !== '');
  }
  return [];
}

/** A row as it is written, its full stop too. */
function sentenceOf(page: Page, [start, end]: Part): string {
  const [first] = quotesIn(page, start, end);
  if (first !== undefined && page.masked.slice(start, first.start).trim() === '') return flat(first.text);
  const hasStop = page.source[end] === '.';
  return flat(page.source.slice(start, end)) + (hasStop ? '.' : '');
}

/** Labels of arrows in a list of their own. */
export function readLabels(page: Page): readonly LooseLabel[] {
  for (const cue of page.masked.matchAll(/\b(?:arrows?|labels?|flechas?|etiquetas?)\b[^:.\n]{0,120}:/giu)) {
    const start = cue.index + cue[0].length;
    const end = sentenceEnd(page, start);
    const quotes = quotesIn(page, start, end);
    if (quotes.length < 2) continue;
    use(page, cue.index, end);
    return quotes.map(({ text, start }) => ({ text: flat(text), at: start }));
  }
  return [];
}

/** A zone that the prompt names, and the boxes that it puts there. */
export interface PromptZone extends Line {
  readonly members: readonly string[];
}

const ZONES =
  /\b(?:trust (?:boundar(?:y|ies)|zones?)|security zones?|network zones?|(?:dashed |dotted )?zones?|boundaries|swim\s?lanes?|zonas?|l[ií]mites de confianza|fronteras de confianza|carriles)\b(?:\s+(?:or|o)\s+[\p{L} ]{0,40}?(?:zones?|zonas?))?(?:\s+de confianza)?[^:.;\n]{0,40}?(?::|\b(?:for|named|called|para|llamadas)\b:?)\s*/iu;

/** Zones: `Client, Edge and Data`, with their boxes in brackets or behind a colon if the prompt tells. */
export function readZones(page: Page): readonly PromptZone[] {
  const cue = ZONES.exec(page.masked);
  if (cue === null) return [];
  const start = cue.index + cue[0].length;
  const end = sentenceEnd(page, start);
  const zones = readItems(page, start, end).map((part) => readZone(page, part));
  use(page, cue.index, end);
  return zones.filter(({ text }) => text !== '' && text.length <= 60);
}

function readZone(page: Page, [start, end]: Part): PromptZone {
  const text = page.masked.slice(start, end);
  const sign = text.search(/\(|:\s|\s(?:containing|with|around|con)\s/iu);
  const nameEnd = sign < 0 ? end : start + sign;
  const name = wordsOf(page, ...trimmed(page, start, nameEnd)).replace(/^(?:the|la|el)\s+/iu, '');
  if (sign < 0) return { text: name, at: start, members: [] };
  const inside = page.masked
    .slice(nameEnd, end)
    .replace(/^\s*(?:\(|:|containing|with|around|con)\s*/iu, (cue) => ' '.repeat(cue.length));
  const from = nameEnd + inside.length - inside.trimStart().length;
  const to = page.masked[end - 1] === ')' ? end - 1 : end;
  const members = readItems(page, from, to).map((part) => wordsOf(page, ...part));
  return { text: name, at: start, members };
}

/** Protocols of small callouts. */
export function readProtocols(page: Page): readonly Line[] {
  const cue = /\b(?:protocol|protocolos?)\b[^:.\n]{0,60}:\s*/iu.exec(page.masked);
  if (cue === null) return [];
  const start = cue.index + cue[0].length;
  const end = sentenceEnd(page, start);
  const lines = readItems(page, start, end).map((part) => ({ text: wordsOf(page, ...part), at: part[0] }));
  use(page, cue.index, end);
  return lines.filter(({ text }) => text.length <= 20);
}

const NOTES =
  /\b(?:annotations?|notes?|disclaimers?|footnotes?|notas?|anotaci(?:ón|ones)|aviso)\b[^:.;\n\uE000]{0,60}:?\s*(?=\uE000)/giu;
const AS =
  /\bpresent(?:ed)?\s+(?:it\s+|this\s+)?as\s+(?:an?\s+)?([^.;\n]{5,200}?,\s*not\s+[^.;\n]{3,200})(?=[.;\n]|$)/iu;

/** Small remarks: in quotes behind their cue; and what the prompt wants to be presented as something, not as something else. */
export function readNotes(page: Page): readonly (Line & { readonly isGuess: boolean })[] {
  const notes: (Line & { readonly isGuess: boolean })[] = [];
  for (const cue of page.masked.matchAll(NOTES)) {
    const start = cue.index + cue[0].length;
    for (const quote of quotesIn(page, start, sentenceEnd(page, start))) {
      notes.push({ text: flat(quote.text), at: quote.start, isGuess: false });
      use(page, cue.index, quote.end);
    }
  }
  const presented = AS.exec(page.masked);
  if (presented?.[1] !== undefined && notes.length === 0) {
    const start = presented.index + presented[0].indexOf(presented[1]);
    const text = flat(page.source.slice(start, start + presented[1].length)).replace(/(,\s*not) (?:as )?/, '$1 ');
    notes.push({ text, at: start, isGuess: true });
    use(page, presented.index, presented.index + presented[0].length);
  }
  return notes;
}

/** An icon beside a box that is no box itself. */
export interface PromptScenery {
  readonly iconWords: string;
  readonly side: 'above' | 'below' | 'left' | 'right';
  readonly beside: string;
  readonly at: number;
}

const SCENERY =
  /\b(?:([\p{L}-]+)\s+(?:icon|symbol)|(?:icono|ícono)\s+(?:de\s+)?(?:una?\s+)?([\p{L}-]+)[\p{L} ]{0,40}?)\s+(above|below|over|under|left of|right of|encima de|sobre|arriba de|debajo de|bajo|a la izquierda de|a la derecha de)\s+(?:the\s+|el\s+|la\s+|los\s+)?([^,.;\n]{2,60})/giu;

/** Scenery: `small generic cloud icon above API area`. */
export function readScenery(page: Page): readonly PromptScenery[] {
  const found = [...page.masked.matchAll(SCENERY)].slice(0, 20);
  return found.map((match) => {
    const beside = (match[4] ?? '').split(/\s+(?:area|zone|section|box|only|as|zona|solo|como|área)\b/iu)[0] ?? '';
    use(page, match.index, match.index + match[0].length);
    return { iconWords: match[1] ?? match[2] ?? '', side: sideOf(match[3] ?? ''), beside, at: match.index };
  });
}

function sideOf(words: string): PromptScenery['side'] {
  if (/below|under|debajo|^bajo/iu.test(words)) return 'below';
  if (/left|izquierda/iu.test(words)) return 'left';
  return /right|derecha/iu.test(words) ? 'right' : 'above';
}
