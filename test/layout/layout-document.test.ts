import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Setting } from '../../src/layout/build-problem.ts';
import type { Measures } from '../../src/layout/score/measure.ts';
import { PRICES, score } from '../../src/layout/score.ts';
import { LADDER } from '../../src/layout/settings.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('docs/layout.md');
const text = page.replaceAll(/\s+/g, ' ');

const names = Object.keys(PRICES) as readonly (keyof Measures)[];
const NOTHING = Object.fromEntries(names.map((name) => [name, 0])) as unknown as Measures;
const comfortable: Setting = { style: 'tall', textWidth: 120, typeScale: 1.14 };
const priceOf = (more: Partial<Setting>, marked = 0): number => {
  const price = score(NOTHING, { ...comfortable, ...more }, marked) - score(NOTHING, comfortable, 0);
  return Math.round(price * 1000) / 1000;
};

describe('docs/layout.md', () => {
  test('has every measure with its price', () => {
    const rows = [...page.matchAll(/^\| `(\w+)` \| ([\d.]+) \|/gm)].map(([, name, price]) => [name, Number(price)]);
    expect(Object.fromEntries(rows)).toMatchObject(PRICES);
  });

  test('has what small type, flat cards and the key cost', () => {
    const row = (what: string, price: number) => `| ${what} | ${price} |`;
    expect(page).toContain(row('type below × 1.14, for every 0.01', priceOf({ typeScale: 1.13 })));
    expect(page).toContain(row('type below × 2.2, down to × 1.14, for every 0.01', -priceOf({ typeScale: 1.15 })));
    expect(priceOf({ typeScale: 2.2 })).toBe(priceOf({ typeScale: 2.3 }));
    expect(page).toContain(row('`compact` cards', priceOf({ style: 'compact' })));
    expect(page).toContain(row('`small` cards', priceOf({ style: 'small' })));
    expect(page).toContain(row('a label in the key', priceOf({}, 1)));
  });

  test('has the type sizes that are tried', () => {
    expect(text).toContain(`from × ${LADDER[0]} down to × ${LADDER.at(-1)} of the theme's sizes`);
  });

  /** A constant of the code, by file and name, and the words in which the page tells it. */
  const TOLD: readonly (readonly [string, string, (value: number) => string])[] = [
    ['page/compose.ts', 'WIDE', (v) => `more than ${v} times as wide as high`],
    ['layout-model.ts', 'FEW_NODES', (v) => `With ${v} boxes or fewer`],
    ['crowded.ts', 'MANY_NODES', (v) => `from ${v} boxes on`],
    ['settings.ts', 'MOST_COVERED', (v) => `cover more than ${v * 100} % of the area`],
    ['search-archetype.ts', 'MOST_TANGLED', (v) => `more than 1 crossing for every ${1 / v} arrows`],
    ['grid/negotiate.ts', 'MOST_ROUNDS', (v) => `Up to ${v} rounds`],
    ['grid/propose-grid.ts', 'MOST_GROWTHS', (v) => `${v} drawings at most`],
    ['grid/distances.ts', 'LABEL_CLEAR', (v) => `labels keep ${v} px off`],
    ['score/flow.ts', 'DOWNWARD', (v) => `an upright one counts ${v},`],
    ['score/flow.ts', 'UPWARD', (v) => `upwards ${v}.`],
    ['score/flow.ts', 'LATE_BY_HEIGHT', (v) => `; ${v} of how far down`],
    ['score/flow.ts', 'HIDDEN', (v) => `; ${v} more when it is neither leftmost nor topmost`],
    ['score/closeness.ts', 'CLOSE', (v) => `nearer than ${v} px`],
    ['score/closeness.ts', 'FREE', (v) => `beyond the first ${v} px`],
  ];

  test.each(TOLD)('tells %s, %s, as it is', (file, name, told) => {
    const value = new RegExp(`const ${name} = ([\\d.]+);`).exec(read(`src/layout/${file}`))?.[1];
    expect(value, `${name} in ${file}`).toBeDefined();
    expect(text).toContain(told(Number(value)));
  });

  test('has its pictures, all of them small', () => {
    const shown = [...page.matchAll(/\(images\/([\w-]+\.png)\)/g)].map((match) => match[1] ?? '');
    expect(shown.length).toBeGreaterThan(3);
    const folder = new URL('../../docs/images/', import.meta.url);
    expect(readdirSync(folder).filter((name) => name.startsWith('layout-'))).toEqual(shown.toSorted());
    for (const name of shown) expect(statSync(new URL(name, folder)).size, name).toBeLessThanOrEqual(60_000);
  });

  test('leads to files that are there', () => {
    const paths = [...page.matchAll(/`(src\/[\w/.-]+)`/g)].map((match) => match[1] ?? '');
    expect(paths.length).toBeGreaterThan(3);
    for (const path of paths) expect(existsSync(new URL(`../../${path}`, import.meta.url)), path).toBe(true);
  });
});
