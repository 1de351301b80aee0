/** Words of a text in small letters, without marks on letters; a few that say nothing are left out. */
export function wordsIn(text: string): readonly string[] {
  const plain = text
    .slice(0, 1000)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !IDLE.has(word));
}

const IDLE = new Set(
  'a an the of to in on at by for with and or from into over as is are it its then may if el la los las de del en al a y o con por para un una que se su lo e'.split(
    ' ',
  ),
);

/** True for two forms of one word: `verify` and `verification`, `request` and `requests`. */
export function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  while (same < shorter && a[same] === b[same]) same++;
  return same >= 4 && same >= shorter * 0.6;
}

/** How many of the words have a form in a list. */
export const countAlike = (words: readonly string[], among: readonly string[]): number =>
  words.filter((word) => among.some((other) => isAlike(word, other))).length;
