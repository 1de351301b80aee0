import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { contains } from '../../src/geometry.ts';
import type { PlacedNode } from '../../src/layout/layout.ts';
import { environment, readRepo } from '../pipeline/environment.ts';

const nodesOf = async (source: string): Promise<readonly PlacedNode[]> => {
  const { layout } = await compile(source, environment('whiteboard'), { slug: 'cards' });
  return layout.nodes;
};

/** Boxes that stand side by side and are of one height. */
const rowsOf = (nodes: readonly PlacedNode[]): readonly (readonly PlacedNode[])[] =>
  [...new Set(nodes.map((n) => `${n.y} ${n.height}`))].map((key) => nodes.filter((n) => `${n.y} ${n.height}` === key));

describe('cards of a row', () => {
  test('have icons and titles that stand level, whatever each has to say', async () => {
    const rows = rowsOf(await nodesOf(readRepo('bench/specs/platform-capabilities.yaml')));
    expect(rows.map((row) => row.length)).toEqual([3, 3, 3, 3]);
    for (const row of rows) {
      expect(new Set(row.map((n) => n.iconBox?.height)).size).toBe(1);
      expect(new Set(row.map((n) => n.iconBox?.y)).size).toBe(1);
      expect(new Set(row.map((n) => n.texts[0]?.box.y)).size).toBe(1);
    }
    expect(new Set(rows.flat().map((n) => n.texts[1]?.lines.length)).size).toBeGreaterThan(1);
  });

  test('stay within their boxes; one that says far less than its neighbour stands in the middle', async () => {
    const nodes = await nodesOf(
      'whiteprint: 1\ntitle: Cards\nlayout: grid\nnodes:\n' +
        '  a: {label: Vault, icon: vault, role: Keeps keys}\n' +
        '  b: {label: A Rather Long Name of a Service, icon: server, role: Signs and checks whatever anybody asks it to sign and check}\n' +
        'edges: [a -> b]\n',
    );
    for (const node of nodes) for (const text of node.texts) expect(contains(node, text.box)).toBe(true);
    const row = rowsOf(nodes).find((r) => r.length === 2);
    expect(row, 'both in one row').toBeDefined();
    const vault = row?.find((n) => n.id === 'a');
    const role = vault?.texts[1]?.box;
    const above = (vault?.iconBox?.y ?? 0) - (vault?.y ?? 0);
    const below = (vault?.y ?? 0) + (vault?.height ?? 0) - ((role?.y ?? 0) + (role?.height ?? 0));
    expect(new Set(row?.map((n) => n.iconBox?.height)).size).toBe(1);
    expect(Math.abs(above - below)).toBeLessThan(8);
  });
});
