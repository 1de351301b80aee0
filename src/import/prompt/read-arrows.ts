import type { BoxFinder } from './find-boxes.ts';
import { flat, OPEN, type Page, QUOTE, use, wordsOf } from './page.ts';
import type { PromptArrow } from './prompt-box.ts';

const SIGN = /<-{1,9}>|<={1,9}>|↔|⇄|⟷|⇔|-{1,9}>|={1,9}>|[—–]>|→|⟶|⇒|➜|➔|➝|▶|<-{1,9}|←|⟵|⇐/g;
const BACK = /^(?:<-+|←|⟵|⇐)$/;
const BOTH = /^(?:<-+>|<=+>|↔|⇄|⟷|⇔)$/;
/** What ends the name of a box on either side of an arrow. */
const LEFT_END = /[;:,\n(\uE000\uE001]|\.\s|(?:^|\s)\(?\d{1,2}[.)]\s/g;
const RIGHT_END =
  /[;:,\n()\uE000]|\.(?:\s|$)|\s[—–-]\s|\s(?:labell?ed|with|label|etiquetad[ao]|con|rotulad[ao]|saying)\b/iu;
const LABEL = new RegExp(
  `^\\s*[(,:—–-]?\\s*((?:labell?ed|with (?:the )?label|label|etiquetad[ao]s?|con (?:la )?etiqueta|rotulad[ao]|saying)\\b\\s*(?:as|como)?\\s*[:=]?)?\\s*(${QUOTE})?`,
  'iu',
);
/** A name further away than this is none. UTF-16 units. */
const REACH = 120;

/** Reads arrows drawn with signs, chains too: `A -> B labeled 'x'`. An end that is no box is a new one if the arrow has a label, or no box is known. */
export function readArrows(page: Page, finder: BoxFinder, addBox: AddBox): readonly PromptArrow[] {
  const signs = [...page.masked.matchAll(SIGN)].slice(0, MOST_ARROWS);
  const stops = signs.map((_, i) => signs[i + 1]?.index ?? page.masked.length);
  const arrows: PromptArrow[] = [];
  let before: Before = { end: 0, right: undefined };
  for (const [i, { index, 0: sign }] of signs.entries()) {
    const found = readArrow(page, { at: index, sign, stop: stops[i] ?? 0 }, before, finder, addBox);
    if (found.arrow !== undefined) arrows.push(found.arrow);
    before = found;
  }
  for (const [i, { index }] of signs.entries()) coverArrow(page, index, stops[i] ?? 0);
  return arrows;
}

type AddBox = (name: string, at: number) => string;

/** What the arrow before has read: up to where, and the box that it leads to. */
interface Before {
  readonly end: number;
  readonly right: string | undefined;
}

interface Sign {
  readonly at: number;
  readonly sign: string;
  /** Where the next arrow is. */
  readonly stop: number;
}

function readArrow(page: Page, { at, sign, stop }: Sign, before: Before, finder: BoxFinder, addBox: AddBox) {
  const leftPart = page.masked.slice(Math.max(before.end, at - REACH), at);
  const isChain = leftPart.trim() === '' && before.right !== undefined;
  const start = at + sign.length;
  const right = rightName(page, start, Math.min(stop, start + REACH));
  const label = right.end === stop ? undefined : readLabel(page, right.end, stop);
  const end = label?.end ?? right.end;
  const left = leftName(leftPart);
  const resolve = makeResolver(finder, addBox, at, label !== undefined || finder.isEmpty);
  const from = isChain ? before.right : resolve.left(left);
  const to = resolve.right(right.name);
  if (from === undefined || to === undefined) return { end, right: to, arrow: undefined };
  const arrow: PromptArrow = {
    ...(BACK.test(sign) ? { from: to, to: from } : { from, to }),
    label: label?.text ?? null,
    heads: BOTH.test(sign) ? 'both' : 'end',
    at: isChain ? at : at - left.length - 1,
    clause: clauseAround(page, at, end),
    guess: undefined,
  };
  return { end, right: to, arrow };
}

const MOST_ARROWS = 400;

/** Hides what an arrow's clause says. */
function coverArrow(page: Page, at: number, next: number): void {
  const before = page.masked.slice(Math.max(0, at - REACH), at);
  const start = at - before.length + lastEnd(before);
  const stop = /[;\n]|\.(?:\s|$)/.exec(page.masked.slice(at, Math.min(next, at + 400)));
  use(page, start, stop === null ? Math.min(next, at + 400) : at + stop.index);
}

function lastEnd(text: string): number {
  let end = 0;
  for (const match of text.matchAll(LEFT_END)) end = match.index + match[0].length;
  return end;
}

const leftName = (before: string): string => flat(before.slice(lastEnd(before)));

function rightName(page: Page, start: number, stop: number): { readonly name: string; readonly end: number } {
  const text = page.masked.slice(start, stop);
  // A name in quotes.
  const quoted = new RegExp(`^\\s*${QUOTE}`).exec(text);
  if (quoted !== null) return { name: wordsOf(page, start, start + quoted[0].length), end: start + quoted[0].length };
  const end = text.search(RIGHT_END);
  const length = end < 0 ? text.length : end;
  return { name: flat(text.slice(0, length)), end: start + length };
}

function readLabel(page: Page, at: number, stop: number): { readonly text: string; readonly end: number } | undefined {
  const text = page.masked.slice(at, Math.min(stop, at + 600));
  const match = LABEL.exec(text);
  if (match?.[2] !== undefined) {
    const start = at + match[0].indexOf(OPEN);
    return { text: wordsOf(page, start, at + match[0].length), end: at + match[0].length };
  }
  const isLabelled = match?.[1] !== undefined || /^\s*:/.test(text);
  if (match === null || !isLabelled) return undefined;
  const rest = text.slice(match[0].length);
  const end = rest.search(/[;\n)]|,\s|\.(?:\s|$)/);
  const length = end < 0 ? rest.length : end;
  const words = flat(rest.slice(0, length));
  return words === '' ? undefined : { text: words, end: at + match[0].length + length };
}

/** Words before a name on the left, and behind one on the right, may belong to the sentence. */
function makeResolver(finder: BoxFinder, addBox: AddBox, at: number, isLabelled: boolean) {
  const resolve = (name: string, cuts: readonly string[]): string | undefined => {
    for (const cut of cuts) {
      const key = finder.byName(cut);
      if (key !== undefined) return key;
    }
    const bare = name.replace(/^(?:and|then|from|the|next|y|luego|desde|de|e)\s+/iu, '');
    return isLabelled && bare !== '' && bare.length <= 60 ? addBox(bare, at) : undefined;
  };
  const words = (name: string): readonly string[] => name.split(' ').slice(-12);
  return {
    left: (name: string) =>
      resolve(
        name,
        words(name).map((_, i, all) => all.slice(i).join(' ')),
      ),
    right: (name: string) =>
      resolve(
        name,
        words(name).map((_, i, all) => all.slice(0, all.length - i).join(' ')),
      ),
  };
}

/** From the last semicolon before an arrow to its end, as written, and the label's words. */
function clauseAround(page: Page, at: number, end: number): string {
  const before = page.masked.slice(Math.max(0, at - REACH), at);
  const start = Math.max(before.lastIndexOf(';'), before.lastIndexOf('. '), before.lastIndexOf('\n'));
  return flat(page.source.slice(at - before.length + start + 1, end));
}
