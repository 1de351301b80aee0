import { didYouMean } from '../did-you-mean.ts';
import type { Icon, IconCatalogue } from './icon.ts';
import type { IconSet, SetAlias, SetIcon } from './icon-source.ts';
import { parseSvgIcon } from './parse-svg-icon.ts';

/** Side of a set's drawings when it does not say, units. */
const SIDE = 16;
/** Names of names of names …: no set needs more. */
const DEEPEST = 5;

/**
 * The icon `name` of an open set; its shape and tone are those of the nearest icon of the catalogue. Undefined when the
 * set has none of that name. Throws a CompileError `icon/unusable` for one that cannot be read.
 */
export function setIcon(set: IconSet, name: string, catalogue: IconCatalogue): Icon | undefined {
  const svg = svgOf(set, name, DEEPEST);
  if (svg === undefined) return undefined;
  const kin = kinOf(name, catalogue);
  return {
    ...parseSvgIcon(svg, `${set.prefix}:${name}`),
    set: set.prefix,
    shape: kin?.shape ?? 'box',
    tone: kin?.tone ?? 'neutral',
  };
}

/** The name in the set that `name` was probably meant to be. */
export function nearestInSet(set: IconSet, name: string): string | undefined {
  const near = didYouMean(name, [...Object.keys(set.icons), ...Object.keys(set.aliases ?? {})]);
  return near === undefined ? undefined : `${set.prefix}:${near}`;
}

function svgOf(set: IconSet, name: string, depth: number): string | undefined {
  const icon = own(set.icons, name);
  if (icon !== undefined) return wrap(set, icon, icon.body);
  const alias = own(set.aliases ?? {}, name);
  if (alias === undefined || depth === 0) return undefined;
  const parent = own(set.icons, alias.parent);
  if (parent === undefined) return svgOf(set, alias.parent, depth - 1);
  const { width, height } = sizeOf(set, parent);
  return wrap(set, parent, `<g transform="${turn(alias, width, height)}">${parent.body}</g>`);
}

const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

const sizeOf = (set: IconSet, icon: SetIcon): { readonly width: number; readonly height: number } => ({
  width: icon.width ?? set.width ?? SIDE,
  height: icon.height ?? set.height ?? SIDE,
});

function wrap(set: IconSet, icon: SetIcon, body: string): string {
  const { width, height } = sizeOf(set, icon);
  return `<svg viewBox="${icon.left ?? 0} ${icon.top ?? 0} ${width} ${height}">${body}</svg>`;
}

function turn({ rotate = 0, hFlip = false, vFlip = false }: SetAlias, width: number, height: number): string {
  const flip = `translate(${hFlip ? width : 0} ${vFlip ? height : 0}) scale(${hFlip ? -1 : 1} ${vFlip ? -1 : 1})`;
  return `rotate(${(rotate % 4) * 90} ${width / 2} ${height / 2}) ${flip}`;
}

/** The icon of the catalogue that is called so, or as the first words of the name are. */
function kinOf(name: string, { icons }: IconCatalogue): Icon | undefined {
  const words = name.split('-');
  for (let count = words.length; count > 0; count--) {
    const wanted = words.slice(0, count).join('-');
    const kin = icons.find((icon) => icon.name === wanted || icon.aliases.includes(wanted));
    if (kin !== undefined) return kin;
  }
  return undefined;
}
