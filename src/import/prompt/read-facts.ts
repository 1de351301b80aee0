import { guessed, leftOut } from '../remarks.ts';
import type { Remark, SketchFact } from '../sketch.ts';
import { OPEN, type Page, QUOTE, sentenceEnd, use, wordsOf } from './page.ts';

/** A value behind a cue such as `titled`: in quotes, or after a colon up to the end of the sentence. */
export function readTitle(page: Page, cues: string): SketchFact | undefined {
  const quoted = new RegExp(`\\b(?:${cues})\\b(?:\\s+(?:is|es|as|como))?\\s*[:=,]?\\s*(${QUOTE})`, 'iu').exec(
    page.masked,
  );
  if (quoted !== null) {
    const start = quoted.index + quoted[0].indexOf(OPEN);
    const end = quoted.index + quoted[0].length;
    const value = wordsOf(page, start, end);
    use(page, quoted.index, end);
    return { value, at: start, remarks: [] };
  }
  const plain = new RegExp(`(?:^|[\\n.]\\s{0,9})(?:${cues})\\s*[:=]\\s*`, 'iu').exec(page.masked);
  if (plain === null) return undefined;
  const start = plain.index + plain[0].length;
  const end = sentenceEnd(page, start);
  const value = wordsOf(page, start, end).replace(/\.$/, '');
  use(page, plain.index, end);
  return value === '' ? undefined : { value, at: start, remarks: [] };
}

/** What stands in quotes at the very beginning. */
export function readFirstQuote(page: Page): SketchFact | undefined {
  const end = new RegExp(`^\\s*${QUOTE}`).exec(page.masked)?.[0].length;
  if (end === undefined) return undefined;
  const value = wordsOf(page, 0, end);
  use(page, 0, end);
  return { value, at: 0, remarks: [guessed(0, 'title, since it is quoted first')] };
}

const ARCHETYPES: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/hand\s?shake|saludo|protocol|sequence|secuencia/i, 'handshake'],
  [/hub|spoke|star\b|estrella/i, 'hub'],
  [/stack|layer|capas|pila/i, 'stack'],
  [/cycle|loop|ciclo|bucle|circular/i, 'cycle'],
  [/swim|lanes?\b|carril|calles/i, 'swimlane'],
  [/tree|hierarch|árbol|arbol|jerarqu/i, 'tree'],
  [/pipeline|flow|etl|flujo|tuber/i, 'pipeline'],
];

/** The form of the story behind or before the word `archetype`; what stands in brackets behind it explains it. */
export function readArchetype(page: Page, remarks: Remark[]): SketchFact | undefined {
  const cue =
    /\b(?:archetype|arquetipo)\b\s*[:=]?\s*(?:de\s+)?([^.,;(\n]{0,60}?)(?:(?=\s+(?:for|with|to|para|con)\s|[.,;\n]|$)|\s*(\([^()\n]{0,300}\)))/iu.exec(
      page.masked,
    );
  if (cue === null) return undefined;
  const at = cue.index;
  const name = wordsOf(page, at + cue[0].indexOf(cue[1] ?? ''), at + cue[0].length - (cue[2]?.length ?? 0));
  const before = page.masked.slice(Math.max(0, at - 40), at);
  use(page, at, at + cue[0].length);
  const found = [name, before].flatMap((text) => ARCHETYPES.find(([pattern]) => pattern.test(text))?.[1] ?? [])[0];
  if (found === undefined) remarks.push(leftOut(at, 'an archetype that there is not'));
  return found === undefined ? undefined : { value: found, at, remarks: [] };
}

const THEMES: readonly (readonly [pattern: RegExp, theme: string, weight: number])[] = [
  [/white\s?board|pizarra blanca/giu, 'whiteboard', 3],
  [/pizarra|marker|rotulador/giu, 'whiteboard', 2],
  [/blue\s?print|plano t[eé]cnico|cianotipo/giu, 'blueprint', 3],
  [/chalk\s?board|black\s?board|chalk|pizarra negra|tiza/giu, 'chalkboard', 3],
  [/\bpaper\b|\bpapel\b|notebook|printed/giu, 'paper', 2],
  [/\bterminal\b|console|phosphor|consola|hacker/giu, 'terminal', 1],
];

/** The theme that sentences about the style suggest. */
export function readTheme(page: Page): SketchFact | undefined {
  const points = new Map<string, number>();
  let at = 0;
  for (let start = 0; start < page.masked.length; ) {
    const end = Math.max(start + 1, sentenceEnd(page, start));
    const sentence = page.masked.slice(start, end);
    if (/style|look\b|aesthetic|theme|estilo|estética|mood|tema\b/iu.test(sentence)) {
      for (const [pattern, theme, weight] of THEMES) {
        const count = sentence.match(pattern)?.length ?? 0;
        if (count === 0) continue;
        at ||= start + sentence.search(pattern);
        points.set(theme, (points.get(theme) ?? 0) + weight * count);
      }
    }
    start = end;
  }
  const [best] = [...points].toSorted((a, b) => b[1] - a[1]);
  if (best === undefined) return undefined;
  return { value: best[0], at, remarks: [guessed(at, 'theme, by the words about the style')] };
}

/** Who reads the picture. */
export function readAudience(page: Page): SketchFact | undefined {
  const cue = /\b(?:audience|readers|público|audiencia|lectores)\b/iu.exec(page.masked);
  if (cue === null) return undefined;
  const near = page.masked.slice(Math.max(0, cue.index - 60), cue.index + 60);
  const isBusiness = /non-?\s?technical|executive|business|manager|no t[eé]cnic|ejecutiv|directiv|negocio/iu.test(near);
  const isTechnical = /engineer|developer|technical|ingenier|desarrollador|t[eé]cnic/iu.test(near);
  if (!isBusiness && !isTechnical) return undefined;
  const words = /(?:(?:for|para)\s+)?(?:an?\s+|una?\s+)?(?:[\p{L}-]+\s+){1,3}$/u.exec(
    near.slice(0, Math.min(60, cue.index)),
  );
  use(page, cue.index - (words?.[0].length ?? 0), cue.index + cue[0].length);
  return { value: isBusiness ? 'executives' : 'engineers', at: cue.index, remarks: [] };
}

const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  inglés: 'en',
  spanish: 'es',
  español: 'es',
  french: 'fr',
  german: 'de',
  portuguese: 'pt',
  italian: 'it',
};

/** The language that the prompt asks for, else the one that it is written in. */
export function readLanguage(page: Page): SketchFact | undefined {
  const cue = /\b(?:in|en)\s+(english|spanish|french|german|portuguese|italian|español|inglés)(?![\p{L}])/iu.exec(
    page.masked,
  );
  const value = LANGUAGES[cue?.[1]?.toLowerCase() ?? ''];
  if (cue !== null && value !== undefined) use(page, cue.index, cue.index + cue[0].length);
  if (cue !== null && value !== undefined) return { value, at: cue.index, remarks: [] };
  const spanish = page.masked.match(/\b(?:el|la|los|las|una?|con|para|cada|que|del)\b/giu)?.length ?? 0;
  const english = page.masked.match(/\b(?:the|with|and|for|each|of|from)\b/giu)?.length ?? 0;
  if (spanish <= english) return undefined;
  return { value: 'es', at: 0, remarks: [guessed(0, 'lang, by the words of the prompt')] };
}
