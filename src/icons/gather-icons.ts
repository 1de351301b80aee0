import { CompileError, quote } from '../diagnostics.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Icon } from './icon.ts';
import type { GatheredIcons, IconFile, IconSource, UnusableIcon } from './icon-source.ts';
import { isIconPath, OPEN_SETS, readSetName, type SetName } from './open-sets.ts';
import { parseSvgIcon } from './parse-svg-icon.ts';
import { nearestInSet, setIcon } from './set-icon.ts';

/** The catalogue with the icons of sets and files that `names` ask for, and what is wrong with those that cannot be had. */
export function gatherIcons(names: readonly string[], source: IconSource): GatheredIcons {
  const icons: Icon[] = [];
  const unusable: UnusableIcon[] = [];
  for (const name of new Set(names.map((written) => written.trim()))) {
    const found = find(name, source);
    if (found === undefined) continue;
    if ('rule' in found) unusable.push(found);
    else icons.push({ ...found, name });
  }
  return { icons: [...source.icons, ...icons], unusable };
}

/** Undefined for a plain name, which is the catalogue's. */
function find(name: string, source: IconSource): Icon | UnusableIcon | undefined {
  const inSet = readSetName(name);
  if (inSet === undefined && !isIconPath(name)) return undefined;
  try {
    return inSet === undefined ? fromFile(name, source.files ?? []) : fromSet(name, inSet, source);
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    const [first] = error.diagnostics;
    return { name, rule: 'icon/unusable', message: first?.message ?? error.message, help: first?.help ?? PLAIN };
  }
}

const PLAIN = 'choose a name from `whiteprint icons`';

function fromSet(name: string, { set: wanted, icon }: SetName, source: IconSource): Icon | UnusableIcon {
  const set = source.sets?.find(({ prefix }) => prefix === wanted);
  if (set === undefined) return missingSet(name, wanted);
  const found = setIcon(set, icon, source);
  if (found !== undefined) return found;
  const near = nearestInSet(set, icon);
  return {
    name,
    rule: 'model/unknown-icon',
    message: `the icon set ${quote(wanted)} has no icon ${quote(icon)}`,
    help:
      near === undefined ? `look for a name on https://icon-sets.iconify.design/${wanted}/` : `did you mean "${near}"?`,
  };
}

function missingSet(name: string, wanted: string): UnusableIcon {
  const isKnown = OPEN_SETS.some((set) => set === wanted);
  const near = didYouMean(wanted, OPEN_SETS);
  return {
    name,
    rule: 'model/icon-source',
    message: isKnown ? `the icon set ${quote(wanted)} is not at hand` : `there is no icon set ${quote(wanted)}`,
    help: isKnown
      ? `install its package @iconify-json/${wanted}, or choose a name from \`whiteprint icons\``
      : `${near === undefined ? '' : `did you mean "${near}"? `}the sets are ${OPEN_SETS.join(', ')}`,
  };
}

function fromFile(name: string, files: readonly IconFile[]): Icon | UnusableIcon {
  const file = files.find(({ path }) => path === name);
  if (file !== undefined && 'svg' in file) return parseSvgIcon(file.svg, name);
  return {
    name,
    rule: 'model/icon-source',
    message: `the icon file ${quote(name)} cannot be used: ${file?.trouble ?? (/^\w+:/.test(name) ? 'addresses are not fetched' : 'it is not at hand')}`,
    help:
      file?.help ??
      'write a path relative to the spec, such as "./icons/scanner.svg", or a name from `whiteprint icons`',
  };
}
