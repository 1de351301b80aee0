import type { Card } from './entry.ts';

/** For pictures that are told in several languages, by name: all cards of the group, their own among them, by language. */
export type Alternates = ReadonlyMap<string, readonly Card[]>;

/**
 * Finds the pages that say the same in several languages: their names are equal but for a part at the end that is the
 * page's own language, as in `tls-handshake` and `tls-handshake-es`. Where two say it in one language, the first counts.
 */
export function findAlternates(cards: readonly Card[]): Alternates {
  const groups = new Map<string, Map<string, Card>>();
  for (const card of cards.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const base = withoutLanguage(card);
    const group = groups.get(base) ?? new Map<string, Card>();
    const lang = card.lang.toLowerCase();
    if (!group.has(lang)) group.set(lang, card);
    groups.set(base, group);
  }
  const found = [...groups.values()].filter((group) => group.size > 1).map(byLanguage);
  return new Map(found.flatMap((group) => group.map((card) => [card.name, group] as const)));
}

/** The size of a picture in its name, as in `jwt-es@1200x630`, comes after the language. */
const PARTS = /^(?<stem>.*?)(?<size>@\d+x\d+)?$/s;

function withoutLanguage({ name, lang }: Card): string {
  const { stem = name, size = '' } = PARTS.exec(name)?.groups ?? {};
  const full = lang.toLowerCase();
  const endings = [full, full.split('-')[0] ?? full].flatMap((tag) => [`-${tag}`, `.${tag}`]);
  const ending = endings.find((end) => stem.length > end.length && stem.toLowerCase().endsWith(end));
  return `${ending === undefined ? stem : stem.slice(0, -ending.length)}${size}`;
}

const byLanguage = (group: ReadonlyMap<string, Card>): readonly Card[] =>
  [...group].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, card]) => card);
