import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { fontFinder } from '../../src/cli/find-fonts.ts';
import { compile } from '../../src/compile.ts';
import type { Layout } from '../../src/layout/layout.ts';
import { mirror } from '../../src/layout/mirror.ts';
import { environment } from '../pipeline/environment.ts';

const folder = new URL('../scripts/specs/', import.meta.url).pathname;

describe('a page that is read from right to left', () => {
  let layout: Layout;
  beforeAll(async () => {
    const env = { ...environment('whiteboard'), findFonts: fontFinder(folder) };
    ({ layout } = await compile(readFileSync(`${folder}he.yaml`, 'utf8'), env, { slug: 'he' }));
  }, 60_000);

  it('begins at the right: its first box, its title, its first step', () => {
    const { nodes, panels, canvas } = layout;
    const [first] = nodes;
    expect(first?.id).toBe('client');
    expect(first?.x).toBe(Math.max(...nodes.map(({ x }) => x)));
    const title = panels.flatMap(({ texts }) => texts).find(({ role }) => role === 'title');
    expect(canvas.width - (title?.box.x ?? 0) - (title?.box.width ?? 0)).toBeCloseTo(30, 0);
    const steps = panels.find(({ role }) => role === 'legend')?.badges.map(({ box }) => box.x) ?? [];
    expect(steps).toEqual([...steps].sort((a, b) => b - a));
  });

  it('is the mirror of one that is read from left to right, texts in boxes left as they are', () => {
    expect(mirror(mirror(layout))).toEqual(layout);
    const turned = mirror(layout);
    for (const [i, node] of layout.nodes.entries()) {
      const other = turned.nodes[i];
      expect(node.x + node.width + (other?.x ?? 0)).toBeCloseTo(layout.canvas.width, 1);
      const offsets = (n: typeof node | undefined) => n?.texts.map(({ box }) => Math.round(box.x - n.x));
      expect(offsets(other)).toEqual(offsets(node));
    }
  });

  it('has lines that run from right to left flush right', () => {
    const texts = layout.panels.filter(({ role }) => role === 'legend').flatMap((panel) => panel.texts);
    for (const { box, lines } of texts.filter((text) => text.lines.length > 1)) {
      for (const line of lines) expect(line.x + line.width).toBeCloseTo(box.x + box.width, 1);
    }
  });
});
