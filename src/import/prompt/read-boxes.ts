import { buildBoxFinder } from './find-boxes.ts';
import { flat, OPEN, type Page, quotesIn, sentenceEnd, use, wordsOf } from './page.ts';
import type { PromptBox } from './prompt-box.ts';
import { type Part, readItems, readNumbered, trimmed } from './read-list.ts';

const THINGS =
  'boxes|box|components?|nodes?|blocks?|stages?|elements?|services|actors|participants|parties|cajas?|componentes?|nodos?|bloques?|etapas?|elementos?|servicios|participantes';

/** Reads the list of boxes, and the roles that stand in a list of their own. */
export function readBoxes(page: Page): readonly PromptBox[] {
  const boxes = new Map<string, PromptBox>();
  for (const part of findBoxes(page)) addBox(readBox(page, part), boxes);
  readRoles(page, boxes);
  return [...boxes.values()];
}

function addBox(box: PromptBox | undefined, boxes: Map<string, PromptBox>): void {
  if (box !== undefined && !boxes.has(box.key)) boxes.set(box.key, box);
}

/** A list behind a cue, else any numbered list whose items tell of icons or roles. */
function findBoxes(page: Page): readonly Part[] {
  const cue = new RegExp(`\\b(?:${THINGS})\\b[^:.;\\n]{0,160}:(?!\\s*(?:icon|role))`, 'giu');
  for (const match of page.masked.matchAll(cue)) {
    if (/\brol(?:e|es)?s?\b|icon/iu.test(match[0])) continue;
    const start = match.index + match[0].length;
    const parts = itemsAt(page, start);
    if (parts.length < 2) continue;
    use(page, match.index, start);
    return parts;
  }
  const numbered =
    /(?:^|[\s:;.])\(?1\s?[.):]\s+[^;\n]{1,90}?(?:\s[—–-]\s*|[(,:]\s*)(?:icon|role|icono|ícono|rol)\b/iu.exec(
      page.masked,
    );
  return numbered === null ? [] : readNumbered(page, numbered.index + (/^\s|^[:;.]/.test(numbered[0]) ? 1 : 0));
}

function itemsAt(page: Page, start: number): readonly Part[] {
  const numbered = readNumbered(page, start);
  if (numbered.length > 0) return numbered;
  const rest = page.masked.slice(start);
  const bullets = /^\s*\n\s*[-*•]/.test(rest)
    ? /\n\s*\n|\n\s*(?![-*•\s])/.exec(rest.replace(/^\s+/, (s) => ' '.repeat(s.length)))
    : null;
  const end = bullets === null ? sentenceEnd(page, start) : start + bullets.index;
  return readItems(page, start, /^\s*\n\s*[-*•]/.test(rest) && bullets === null ? page.masked.length : end);
}

const ICON = /^(?:with\s+|con\s+)?(?:an?\s+|una?\s+)?(?:icon|icono|ícono|symbol|símbolo)\b\s*(?:of|de)?\s*[:=]?\s*/iu;
const ROLE = /^(?:role|rol|función|funcion|description|descripción|purpose|caption)\b\s*[:=]?\s*/iu;
const ZONE = /^(?:(?:in\s+)?(?:the\s+)?(?:zone|trust zone)|(?:en\s+)?(?:la\s+)?zona)\b\s*[:=]?\s*/iu;
const FIELD_SIGN =
  /\s[—–-]\s*|\s*;\s*|[()]|,\s*(?=(?:with\s+|con\s+)?(?:an?\s+|una?\s+)?(?:icon|role|icono|ícono|rol|zone|zona)\b)/giu;

/** Reads one item: name, then icon, role and zone in any order. Undefined when it has no name. */
function readBox(page: Page, [start, end]: Part): PromptBox | undefined {
  const fields = fieldsOf(page, start, end);
  const [first, ...rest] = fields;
  if (first === undefined) return undefined;
  const key = nameOf(wordsOf(page, ...first));
  if (key === '' || key.length > LONGEST_NAME) return undefined;
  const box: PromptBox = {
    key,
    at: first[0],
    iconWords: undefined,
    role: undefined,
    zoneName: undefined,
    origin: undefined,
  };
  for (const part of rest) readField(page, part, box);
  use(page, start, end);
  return box;
}

/** UTF-16 units; what is longer is a sentence. */
const LONGEST_NAME = 80;

function fieldsOf(page: Page, start: number, end: number): readonly Part[] {
  const text = page.masked.slice(start, end);
  const parts: Part[] = [];
  let at = 0;
  for (const match of text.matchAll(FIELD_SIGN)) {
    parts.push(trimmed(page, start + at, start + match.index));
    at = match.index + match[0].length;
  }
  parts.push(trimmed(page, start + at, end));
  const filled = parts.filter(([from, to]) => to > from);
  const [first, ...rest] = filled;
  const colon = first === undefined ? -1 : page.masked.slice(...first).search(/:\s/);
  if (first === undefined || colon < 0) return filled;
  // `Browser: shows the shop`
  return [[first[0], first[0] + colon], trimmed(page, first[0] + colon + 1, first[1]), ...rest];
}

function readField(page: Page, [start, end]: Part, box: PromptBox): void {
  const text = page.masked.slice(start, end);
  const valueAfter = (cue: RegExp): string | undefined => {
    const match = cue.exec(text);
    return match === null ? undefined : wordsOf(page, start + match[0].length, end);
  };
  const icon = valueAfter(ICON);
  const role = valueAfter(ROLE);
  const zone = valueAfter(ZONE);
  if (icon !== undefined) box.iconWords = icon;
  else if (role !== undefined) box.role = role;
  else if (zone !== undefined) box.zoneName = zone;
  else if (/\bicono?$/iu.test(text)) box.iconWords ??= flat(page.source.slice(start, end)).replace(/\s*icono?$/iu, '');
  else box.role ??= wordsOf(page, start, end);
}

const nameOf = (text: string): string =>
  text
    .replace(/^(?:and|y|e|the|a|an)\s+/iu, '')
    .replace(/[:.]$/, '')
    .trim();

/** `Box roles: Browser — 'shows the shop'; …` */
function readRoles(page: Page, boxes: Map<string, PromptBox>): void {
  const cue =
    /\b(?:box(?:es)?|component|node)?\s*(?:roles?|descriptions?|descripciones)\b[^:.;\n]{0,60}:\s*(?=[^\s])|\broles\b[^:.;\n]{0,60}:\s*/iu.exec(
      page.masked,
    );
  if (cue === null) return;
  const start = cue.index + cue[0].length;
  const finder = buildBoxFinder([...boxes.keys()]);
  for (const part of readItems(page, start, sentenceEnd(page, start))) {
    const isNamed = !page.masked.slice(...part).startsWith(OPEN) || quotesIn(page, ...part).length > 1;
    const found = isNamed ? readBox(page, part) : undefined;
    if (found === undefined) continue;
    const box = boxes.get(finder.byName(found.key) ?? '');
    if (box !== undefined) box.role ??= found.role;
    else if (found.role !== undefined) boxes.set(found.key, { ...found, origin: 'box, since a role tells of it' });
  }
  use(page, cue.index, start);
}
