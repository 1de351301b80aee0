/** Longest slug, characters: names of files end at 255 bytes, and a character may take four. */
const LONGEST = 50;

/** Names that Windows keeps for devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** A name for a folder and an address for each value, all different; values must be, too. */
export function makeSlugs(values: readonly string[]): ReadonlyMap<string, string> {
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  for (const value of values.toSorted(byCodeUnit)) {
    const slug = firstFree(slugOf(value), taken);
    taken.add(slug);
    slugs.set(value, slug);
  }
  return slugs;
}

/** Letters and digits of all scripts, without accents of Latin letters, between hyphens. */
function slugOf(value: string): string {
  const words = value
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  const slug = [...(words ?? ['other']).join('-')].slice(0, LONGEST).join('').replace(/-$/, '');
  // `page` is the folder of a list's further pages.
  return slug === 'page' || RESERVED.test(slug) ? `${slug}-1` : slug;
}

function firstFree(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  let count = 2;
  while (taken.has(`${slug}-${count}`)) count += 1;
  return `${slug}-${count}`;
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
