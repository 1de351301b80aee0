import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gatherIcons } from '../../src/icons/gather-icons.ts';
import { parseCatalogue } from '../../src/icons/parse-catalogue.ts';
import { parseIconSet } from '../../src/icons/parse-icon-set.ts';
import { brandIcon } from '../../src/model/brand-icon.ts';
import { FIXTURE_SOURCE } from '../model/fixture-icons.ts';

const catalogue = parseCatalogue(readFileSync('icons/catalogue.json', 'utf8'));
const SETS = ['lucide', 'ph', 'tabler'].map((name) =>
  parseIconSet(readFileSync(`node_modules/@iconify-json/${name}/icons.json`, 'utf8')),
);

describe('icons of sets', () => {
  it('are found by set and name, in any case, and by aliases of the set', () => {
    const { icons, unusable } = gatherIcons(['Lucide:Server', ' lucide:rack'], FIXTURE_SOURCE);
    expect(unusable).toEqual([]);
    expect(icons.slice(-2).map(({ name, set }) => [name, set])).toEqual([
      ['Lucide:Server', 'lucide'],
      ['lucide:rack', 'lucide'],
    ]);
  });

  it('have the shape and tone of the nearest icon of the catalogue', () => {
    const found = gatherIcons(['lucide:database-zap', 'lucide:server'], {
      ...catalogue,
      sets: FIXTURE_SOURCE.sets ?? [],
    });
    expect(found.icons.slice(-2).map(({ shape, tone }) => [shape, tone])).toEqual([
      ['cylinder', 'data'],
      ['box', 'service'],
    ]);
  });

  it.each(SETS.map((set) => [set.prefix, set] as const))('%s: every seventh can be drawn', (prefix, set) => {
    const names = [...Object.keys(set.icons), ...Object.keys(set.aliases ?? {})]
      .map((name) => `${prefix}:${name}`)
      .filter((name, i) => i % 7 === 0 && brandIcon(name) === undefined);
    const { icons, unusable } = gatherIcons(names, { icons: [], sets: SETS });
    expect(unusable).toEqual([]);
    expect(icons).toHaveLength(names.length);
    for (const { strokes, inks } of icons) expect(strokes.length + inks.length).toBeGreaterThan(0);
  });

  it('know nothing of object prototypes', () => {
    const { unusable = [] } = gatherIcons(['lucide:constructor', 'lucide:__proto__'], FIXTURE_SOURCE);
    expect(unusable.map(({ rule }) => rule)).toEqual(['model/unknown-icon', 'model/unknown-icon']);
  });

  it('tell which sets there are', () => {
    const { unusable } = gatherIcons(['tabler:x', 'feather:x'], FIXTURE_SOURCE);
    expect(unusable?.map(({ message, help }) => `${message}; ${help}`)).toEqual([
      'the icon set "tabler" is not at hand; install its package @iconify-json/tabler, or choose a name from `whiteprint icons`',
      'there is no icon set "feather"; the sets are lucide, ph, tabler',
    ]);
  });
});
