/** What is wider than one column: East Asian wide and fullwidth letters, and emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;

/** Only marks, joiners and other things that take no room of their own. */
const ZERO = /^[\p{M}\p{Cf}]+$/u;

/** What could steer a terminal or turn a line around: controls, bidi marks, line and paragraph separators. */
const UNSAFE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Columns that `text` takes in a terminal; it holds no tabs or other controls. */
export function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of segmenter.segment(text)) {
    if (!ZERO.test(segment)) width += WIDE.test(segment) ? 2 : 1;
  }
  return width;
}

/** The text with everything that a terminal would obey, rather than show, written as `\u{…}`. */
export const harmless = (text: string): string =>
  text.replace(UNSAFE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);

/** One line of a source as it can be shown: tabs as two spaces, nothing that steers the terminal. */
export const showable = (line: string): string => harmless(line.replaceAll('\t', '  '));
