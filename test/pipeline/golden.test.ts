import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import type { Layout } from '../../src/layout/layout.ts';
import { environment, readRepo, SLUGS, THEMES } from './environment.ts';

const golden = (name: string): string => new URL(`../golden/${name}`, import.meta.url).pathname;

/** A layout alone: dozens of candidates that were not chosen would drown it. */
function withoutRivals(layout: Layout): object {
  const { weighed, ...quality } = layout.quality;
  expect(weighed).toHaveLength(quality.candidates);
  return { ...layout, quality };
}

describe.each(SLUGS)('%s', (slug) => {
  test.each(THEMES)('in %s is laid out and drawn as before', async (theme) => {
    const { layout, svg } = await compile(readRepo(`specs/${slug}.yaml`), environment(theme), { slug });
    const told = JSON.stringify(withoutRivals(layout), null, 1);
    await expect(`${told}\n`).toMatchFileSnapshot(golden(`${slug}.${theme}.layout.json`));
    await expect(svg).toMatchFileSnapshot(golden(`${slug}.${theme}.svg`));
  });
});
