import type { Attributes } from './shape-to-path-data.ts';

/** How an element is painted, as far as an icon cares. */
export interface SvgPaint {
  /** As written; `none` paints nothing. */
  readonly fill: string;
  readonly stroke: string;
  /** 0 … 1, groups around it counted. */
  readonly opacity: number;
  readonly isEvenOdd: boolean;
  /** False for what is not displayed at all. */
  readonly isShown: boolean;
  /** Class `area`, `shade` or `highlight` says outright what a shape is. */
  readonly role: 'area' | 'shade' | 'highlight' | null;
}

/** What SVG paints with when nothing is said. */
export const FIRST_PAINT: SvgPaint = {
  fill: 'black',
  stroke: 'none',
  opacity: 1,
  isEvenOdd: false,
  isShown: true,
  role: null,
};

/** Properties by class name. */
export type StyleSheet = ReadonlyMap<string, Attributes>;

const RULE = /([^{}]*)\{([^{}]*)\}/g;

/** Reads the class rules of a style sheet; all other selectors are passed over. */
export function parseStyleSheet(css: string): StyleSheet {
  const sheet = new Map<string, Map<string, string>>();
  for (const [, selectors = '', body = ''] of css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(RULE)) {
    for (const selector of selectors.split(',')) {
      const name = /^\s*\.([\w-]+)\s*$/.exec(selector)?.[1];
      if (name !== undefined) sheet.set(name, new Map([...(sheet.get(name) ?? []), ...parseStyle(body)]));
    }
  }
  return sheet;
}

function parseStyle(style: string): Map<string, string> {
  const properties = new Map<string, string>();
  for (const part of style.split(';')) {
    const colon = part.indexOf(':');
    if (colon > 0) properties.set(part.slice(0, colon).trim(), part.slice(colon + 1).trim());
  }
  return properties;
}

/** The paint of an element inside one that is painted by `outer`. */
export function paintOf(attributes: Attributes, outer: SvgPaint, sheet: StyleSheet): SvgPaint {
  const classes = (attributes.get('class') ?? '').split(/\s+/);
  const rules = classes.flatMap((name) => sheet.get(name) ?? []);
  const style = parseStyle(attributes.get('style') ?? '');
  const get = (name: string): string | undefined => {
    const value = style.get(name) ?? rules.findLast((rule) => rule.has(name))?.get(name) ?? attributes.get(name);
    return value === 'inherit' ? undefined : value?.toLowerCase();
  };
  const share = Number.parseFloat(get('opacity') ?? '1');
  return {
    fill: isNothing(get('fill-opacity')) ? 'none' : (get('fill') ?? outer.fill),
    stroke:
      isNothing(get('stroke-opacity')) || isNothing(get('stroke-width')) ? 'none' : (get('stroke') ?? outer.stroke),
    opacity: outer.opacity * (share >= 0 && share <= 1 ? share : 1),
    isEvenOdd: (get('fill-rule') ?? (outer.isEvenOdd ? 'evenodd' : '')) === 'evenodd',
    isShown: outer.isShown && get('display') !== 'none' && get('visibility') !== 'hidden',
    role: ROLES.find((role) => classes.includes(role)) ?? outer.role,
  };
}

const ROLES = ['area', 'shade', 'highlight'] as const;

const isNothing = (value: string | undefined): boolean => value !== undefined && Number.parseFloat(value) === 0;
