import type { Icon, IconCatalogue } from './icon.ts';

/** The icon that `name` names, by its name or one of its aliases, in any case; undefined when there is none. */
export function findIcon(catalogue: IconCatalogue, name: string): Icon | undefined {
  const wanted = name.toLowerCase();
  return (
    catalogue.icons.find((icon) => icon.name === wanted) ??
    catalogue.icons.find((icon) => icon.aliases.includes(wanted))
  );
}

/** Icons whose name, an alias, tone or set holds every word of `query`: names first, each part in catalogue order. */
export function searchIcons(catalogue: IconCatalogue, query: string): readonly Icon[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const hasAll = (texts: readonly string[]): boolean => words.every((w) => texts.some((t) => t.includes(w)));
  const byName = catalogue.icons.filter((icon) => hasAll([icon.name]));
  const byOther = catalogue.icons.filter(
    (icon) => !byName.includes(icon) && hasAll([icon.name, ...icon.aliases, icon.tone, icon.set]),
  );
  return [...byName, ...byOther];
}
