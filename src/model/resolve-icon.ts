import { quote } from '../diagnostics.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Icon } from '../icons/icon.ts';
import type { GatheredIcons } from '../icons/icon-source.ts';
import { brandIcon } from './brand-icon.ts';
import type { Fail } from './fail.ts';

/** Finds icons by name or alias in any case, or as they are asked for of a set or file; tells what is wrong with a name that is none. */
export type ResolveIcon = (name: string, pointer: string) => Icon | null;

/** The finder for the icons that a spec may use. */
export function buildResolveIcon({ icons, unusable = [] }: GatheredIcons, fail: Fail): ResolveIcon {
  const byName = new Map<string, Icon>();
  for (const icon of icons) for (const alias of icon.aliases) if (!byName.has(alias)) byName.set(alias, icon);
  // Names win over aliases.
  for (const icon of icons) byName.set(icon.name, icon);
  return (written, pointer) => {
    const name = written.trim();
    const isPlain = !/[:/\\]/.test(name);
    const found =
      isPlain || brandIcon(name) === undefined ? byName.get(isPlain ? name.toLowerCase() : name) : undefined;
    if (found !== undefined) return found;
    const reason = brandFinding(name) ?? unusable.find((icon) => icon.name === name);
    const { rule, message, help } = reason ?? unknownIcon(name, [...byName.keys()]);
    fail({ rule, message, help, pointer });
    return null;
  };
}

type Finding = Pick<Parameters<Fail>[0], 'rule' | 'message'> & { readonly help: string };

function brandFinding(name: string): Finding | undefined {
  const brand = brandIcon(name);
  if (brand === undefined) return undefined;
  return {
    rule: 'model/brand-icon',
    message: brand.isSet
      ? `${quote(name)} is of a set of brands' logos; logos are not drawn`
      : `${quote(name)} is the logo of a brand; logos are not drawn`,
    help: `use a generic icon such as "${brand.generic}"`,
  };
}

function unknownIcon(name: string, names: readonly string[]): Finding {
  const near = didYouMean(
    name
      .toLowerCase()
      .replace(/^.*[:/]/, '')
      .replace(/\.svg$/, ''),
    names,
  );
  return {
    rule: 'model/unknown-icon',
    message: `there is no icon ${quote(name)}`,
    help: near === undefined ? 'run `whiteprint icons` for the list' : `did you mean "${near}"?`,
  };
}
