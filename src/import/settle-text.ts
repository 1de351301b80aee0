import type { ImportFacts } from './facts.ts';
import { leftOut } from './remarks.ts';
import type { Remark } from './sketch.ts';

/** A text as the spec may hold it, and what had to go; null when nothing is left of it. */
export interface SettledText {
  readonly text: string | null;
  readonly remarks: readonly Remark[];
}

/** Makes texts such as a spec may hold: no forbidden characters, no emoji, which no font draws, no more than the longest. */
export function buildSettleText({ limits, findForbidden }: ImportFacts): (text: string, at: number) => SettledText {
  return (written, at) => {
    const remarks: Remark[] = [];
    let text = withoutForbidden(written.replace(/\r\n?/g, '\n').replace(/\t/g, ' '), findForbidden);
    if (text.length < written.length && !written.includes('\r'))
      remarks.push(leftOut(at, 'characters that no text of a spec may hold'));
    const plain = text.replace(EMOJI, '');
    if (plain !== text) remarks.push(leftOut(at, 'emoji, which no font of the package draws'));
    text = plain.trim();
    if (text.length > limits.text) {
      remarks.push(leftOut(at, `the end of a text: it has ${text.length} characters, and ${limits.text} are allowed`));
      text = `${cut(text, limits.text - 1)}…`;
    }
    return { text: text === '' ? null : text, remarks };
  };
}

const EMOJI = /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)(?:\p{EMod}|\uFE0F|\u200D)*/gu;

/** Foreign text as a comment may hold it. */
export function harmless(text: string, findForbidden: ImportFacts['findForbidden']): string {
  return withoutForbidden(text, findForbidden).replace(/\s+/g, ' ');
}

/** A text of several lines without the characters that no spec may hold. */
export function withoutForbidden(text: string, findForbidden: ImportFacts['findForbidden']): string {
  if (findForbidden(text, false) === undefined) return text;
  return [...text].filter((character) => findForbidden(character, false) === undefined).join('');
}

/** The first UTF-16 units of a text, no character cut in two. */
const cut = (text: string, length: number): string =>
  text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
