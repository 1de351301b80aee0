import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { environment, readRepo, SLUGS, THEMES } from './environment.ts';

const golden = (name: string): string => new URL(`../golden/${name}`, import.meta.url).pathname;

describe.each(SLUGS)('%s', (slug) => {
  test.each(THEMES)('in %s is laid out and drawn as before', async (theme) => {
    const { layout, svg } = await compile(readRepo(`specs/${slug}.yaml`), environment(theme), { slug });
    await expect(`${JSON.stringify(layout, null, 1)}\n`).toMatchFileSnapshot(golden(`${slug}.${theme}.layout.json`));
    await expect(svg).toMatchFileSnapshot(golden(`${slug}.${theme}.svg`));
  });
});
