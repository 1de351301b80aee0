import { expect, test } from 'vitest';
import { themeNames } from '../../src/cli/find-theme.ts';
import { type Kit, loadKit } from '../../src/cli/kit.ts';
import { type LoadedTheme, loadTheme } from '../../src/cli/load-theme.ts';
import { proveBudget } from '../../src/cli/prove-budget.ts';

const kit: Kit = await loadKit({});

async function load(name: string): Promise<LoadedTheme> {
  const result = await loadTheme(name, '.');
  if (result.kind !== 'loaded') throw new Error(JSON.stringify(result));
  return result.loaded;
}

test.each(await themeNames())(
  '%s holds 180 KB on the densest picture',
  async (name) => {
    expect(await proveBudget(await load(name), kit)).toEqual([]);
  },
  60_000,
);

test('a theme that does not is told how far it is off', async () => {
  const loaded = await load('whiteboard');
  const { shapes } = loaded.theme;
  // Thousands of loose strokes, no two alike.
  const hatch = { ...shapes.node.hatch, color: '#9fb4c8', opacity: 1, width: 1.2, gap: 2.5, angle: 33, inset: 0 };
  const theme = {
    ...loaded.theme,
    shapes: { ...shapes, zone: { ...shapes.zone, hatch }, node: { ...shapes.node, hatch } },
  };
  const [found] = await proveBudget({ ...loaded, theme, file: 'mine.yaml' }, kit);
  expect(found).toMatchObject({ rule: 'theme/over-budget', severity: 'error', file: 'mine.yaml' });
  expect(found?.evidence?.['budget']).toBe(180_000);
}, 60_000);
