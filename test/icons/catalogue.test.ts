import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findIcon, searchIcons } from '../../src/icons/find-icon.ts';
import { parseCatalogue } from '../../src/icons/parse-catalogue.ts';
import { parsePathData } from '../../src/icons/path-data.ts';

const catalogue = parseCatalogue(readFileSync('icons/catalogue.json', 'utf8'));

const PROMISED =
  'user person browser mobile server api gateway proxy loadbalancer service microservice function database warehouse cache queue stream storage document cloud network firewall shield key lock token container cluster worker scheduler event mail monitor log chip cdn dns globe code model search';
const LITERAL = 'shield-key queue server chip microservice database browser cloud token';

describe('the icon catalogue', () => {
  it.each(PROMISED.split(' '))('has %s', (name) => {
    expect(findIcon(catalogue, name)?.strokes.length).toBeGreaterThan(0);
  });

  it.each(LITERAL.split(' '))('has a drawing of its own for %s', (name) => {
    const icon = findIcon(catalogue, name);
    expect(icon?.name).toBe(name);
    expect(icon?.set).toBe('whiteprint');
    expect(icon?.fills.length).toBeGreaterThan(0);
  });

  it('names every icon once', () => {
    const names = catalogue.icons.flatMap((icon) => [icon.name, ...icon.aliases]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is sorted by name', () => {
    const names = catalogue.icons.map((icon) => icon.name);
    expect(names).toEqual([...names].sort());
  });

  it('holds only absolute lines and curves with at most 2 decimals, near the square', () => {
    for (const d of catalogue.icons.flatMap((icon) => [...icon.fills, ...icon.strokes])) {
      expect(d).toMatch(/^M[-\d. MLC]+Z?$/);
      expect(d).not.toMatch(/\.\d{3}/);
      for (const n of d.match(/-?[\d.]+/g) ?? []) expect(Math.abs(Number(n) - 12)).toBeLessThanOrEqual(13);
      expect(parsePathData(d)).toHaveLength(1);
    }
  });

  it('gives shapes by kind', () => {
    const shape = (name: string) => findIcon(catalogue, name)?.shape;
    expect(['db', 'mq', 'internet', 'log', 'person', 'server'].map(shape)).toEqual([
      'cylinder',
      'queue',
      'cloud',
      'document',
      'person',
      'box',
    ]);
  });

  it('is what its sources make', () => {
    expect(() => execFileSync('npx', ['tsx', 'tools/build-icons.mjs', '--check'], { stdio: 'pipe' })).not.toThrow();
  });
});

describe('finding icons', () => {
  it('knows nothing of object prototypes', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '']) {
      expect(findIcon(catalogue, name)).toBeUndefined();
    }
  });

  it('goes by aliases in any case', () => {
    expect(findIcon(catalogue, 'API-Gateway')?.name).toBe('gateway');
  });

  it('searches names before aliases', () => {
    const found = searchIcons(catalogue, 'queue').map((icon) => icon.name);
    expect(found[0]).toBe('queue');
    expect(searchIcons(catalogue, 'object storage').map((icon) => icon.name)).toContain('bucket');
    expect(searchIcons(catalogue, 'no-such-thing')).toEqual([]);
  });

  it('refuses text that is no catalogue', () => {
    expect(() => parseCatalogue('{')).toThrow('not JSON');
    expect(() => parseCatalogue('{"icons":[{"name":1}]}')).toThrow('/icons/0');
  });
});
