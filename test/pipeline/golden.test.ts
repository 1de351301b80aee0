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

/** Strokes fill files ten times as long as their layouts: these hold every kind of them. */
const DRAWN = ['architecture', 'jwt-token-flow-blueprint', 'jwt-token-flow-whiteboard', 'tls-1-3-handshake'];

describe.each(SLUGS)('%s', (slug) => {
  test.each(THEMES)('in %s is laid out and drawn as before', async (theme) => {
    const { layout, svg } = await compile(readRepo(`specs/${slug}.yaml`), environment(theme), { slug });
    const told = JSON.stringify(withoutRivals(layout), null, 1);
    await expect(`${told}\n`).toMatchFileSnapshot(golden(`${slug}.${theme}.layout.json`));
    if (DRAWN.includes(slug)) await expect(svg).toMatchFileSnapshot(golden(`${slug}.${theme}.svg`));
  });
});
