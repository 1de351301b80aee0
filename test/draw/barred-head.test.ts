import { expect, test } from 'vitest';
import type { Point } from '../../src/geometry.ts';
import { loadTheme } from '../theme/load-theme.ts';
import { edgeItem, sceneOf } from './small-scene.ts';
import { drawerOf, pathsOf } from './tools.ts';

/** Comes up along x = 300 and bends right to a tip that lies `stub` px beyond the bend. */
const bent = (stub: number): readonly Point[] => [
  { x: 300, y: 600 },
  { x: 300, y: 300 },
  { x: 300 + stub, y: 300 },
];

/** Middles of the solid strokes without a filling: the bars. */
async function barsOf(theme: 'whiteboard' | 'blueprint', stub: number): Promise<readonly Point[]> {
  const draw = await drawerOf({ ...loadTheme(theme), glow: [] });
  const paths = pathsOf(draw(sceneOf([edgeItem('edges/0', { edge: 'failure', parts: [bent(stub)] })])));
  return paths
    .map(({ d }) => [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) })))
    .filter((points) => points.every(({ x, y }) => Math.abs(x - 300) < 12 && y > 304 && y < 340))
    .map((points) => ({ x: points[0]?.x ?? 0, y: points[0]?.y ?? 0 }));
}

test.each(['whiteboard', 'blueprint'] as const)(
  'in %s a bar stands behind a bend that is close to the head',
  async (theme) => {
    expect((await barsOf(theme, 17)).length).toBeGreaterThan(0);
    expect(await barsOf(theme, 90)).toEqual([]);
  },
);
