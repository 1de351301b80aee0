const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Signs before this one are in text fonts too. */
const FIRST_EMOJI = '\u2600';

/** Text of another language's label as plain words on one line: no tags, no written-out line breaks, no emoji; cut at `most` characters. */
export function cleanText(text: string, most = 300): string {
  const plain = text
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/\\[nlrt]/g, ' ')
    .replace(/[&#](\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\bfa[bsr]?:fa-[\w-]+/g, ' ')
    .replace(/\*\*|__|`/g, '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]|\u{fe0f}/gu, ' ')
    .replace(/\p{Extended_Pictographic}/gu, (c) => (c < FIRST_EMOJI ? c : ' '))
    .replace(/\s+/g, ' ')
    .trim();
  return [...plain].slice(0, most).join('').trim();
}
