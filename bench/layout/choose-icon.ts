import { findIcon, searchIcons } from '../../src/icons/find-icon.ts';
import type { IconCatalogue } from '../../src/icons/icon.ts';

/** Shorter words than this are too likely to be found inside others. */
const SHORTEST = 4;

/** The icon for a box with this label: two words of it together, then the last word first, by name, then by parts of names; null without any. */
export function chooseIcon(catalogue: IconCatalogue, label: string): string | null {
  const words = label
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1);
  const pairs = words.slice(1).map((word, i) => [`${words[i]}-${word}`, `${words[i]}${word}`]);
  const named = [...pairs.flat(), ...words.toReversed()].map(
    (name) => findIcon(catalogue, name) ?? singular(catalogue, name),
  );
  const found = named.find((icon) => icon !== undefined);
  if (found !== undefined) return found.name;
  const long = words.filter((word) => word.length >= SHORTEST).toReversed();
  return long.map((word) => searchIcons(catalogue, word)[0]?.name).find((name) => name !== undefined) ?? null;
}

const singular = (catalogue: IconCatalogue, name: string) =>
  name.endsWith('s') ? findIcon(catalogue, name.slice(0, -1)) : undefined;
