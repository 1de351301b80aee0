/** A character that no text may hold. */
export interface Forbidden {
  /** Offset in the text, UTF-16 units. */
  readonly index: number;
  /** `U+202E`. */
  readonly code: string;
  /** What it is, in plain words. */
  readonly what: string;
}

/** The first character of `text` that may not be drawn; line breaks are fine, tabs when `tabs` is true. */
export function findForbidden(text: string, tabs: boolean): Forbidden | undefined {
  let index = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const what = nameForbidden(code, tabs);
    if (what !== undefined) {
      return { index, code: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`, what };
    }
    index += character.length;
  }
  return undefined;
}

const RANGES: readonly (readonly [from: number, to: number, what: string])[] = [
  [0x00, 0x1f, 'a control character'],
  [0x7f, 0x9f, 'a control character'],
  [0x2028, 0x2029, 'an invisible line separator'],
  [0x202a, 0x202e, 'an invisible change of writing direction'],
  [0x2066, 0x2069, 'an invisible change of writing direction'],
  [0xd800, 0xdfff, 'one half of a surrogate pair'],
  [0xfdd0, 0xfdef, 'not a character'],
  [0xfeff, 0xfeff, 'a byte order mark inside the text'],
  [0xfffd, 0xfffd, 'the mark of a wrongly decoded file'],
];

function nameForbidden(code: number, tabs: boolean): string | undefined {
  if (code === 0x0a || (code === 0x09 && tabs)) return undefined;
  if (code === 0x09) return 'a tab';
  if ((code & 0xfffe) === 0xfffe) return 'not a character';
  if (code > 0xffff) return undefined;
  return RANGES.find(([from, to]) => code >= from && code <= to)?.[2];
}

/** What to do about a forbidden character. */
export function forbiddenHelp(code: string): string {
  if (code === 'U+FFFD' || code === 'U+0000') return 'save the file as UTF-8';
  if (code === 'U+0009') return 'write spaces';
  return 'delete it';
}
