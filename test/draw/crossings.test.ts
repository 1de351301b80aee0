import { expect, test } from 'vitest';
import { breakParts } from '../../src/draw/break-parts.ts';
import type { Point } from '../../src/geometry.ts';
import type { Crossing, EdgeItem } from '../../src/scene/scene.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { loadTheme } from '../theme/load-theme.ts';
import { pointsOf } from './path-points.ts';
import { edgeItem, sceneOf } from './small-scene.ts';
import { drawerOf, pathsOf } from './tools.ts';

const way: readonly Point[] = [
  { x: 100, y: 500 },
  { x: 700, y: 500 },
];
const at = { x: 400, y: 500 };
/** Half the width of the widest stroke: where a stroke is drawn by its outline, that is how far it reaches past its line. px. */
const HALF = 2.5;

const crossed = (crossing: Partial<Crossing>, more: Partial<EdgeItem> = {}): EdgeItem =>
  edgeItem('edges/0', { parts: [way], crossings: [{ at, isLevel: true, isUpper: true, ...crossing }], ...more });

async function pathsIn(name: 'whiteboard' | 'blueprint', crossing: Theme['crossing'], item: EdgeItem) {
  const draw = await drawerOf({ ...loadTheme(name), crossing });
  const { color } = loadTheme(name).edges[item.edge];
  return pathsOf(draw(sceneOf([item]))).filter(({ paint }) => (paint.stroke ?? paint.fill) === color);
}

/** Strokes that pass from the left to the right of the crossing on the line itself. */
const passing = (paths: Awaited<ReturnType<typeof pathsIn>>) =>
  paths.filter(({ d }) => {
    const xs = pointsOf(d).map(({ x }) => x);
    return Math.min(...xs) < 380 && Math.max(...xs) > 420;
  });
const arcs = (paths: Awaited<ReturnType<typeof pathsIn>>) =>
  paths.filter(({ d }) => pointsOf(d).every(({ x }) => Math.abs(x - at.x) < 9));

test.each(['whiteboard', 'blueprint'] as const)('in %s a level arrow hops over the other', async (name) => {
  const paths = await pathsIn(name, 'hop', crossed({}));
  expect(passing(paths)).toEqual([]);
  const [arc] = arcs(paths);
  const ys = pointsOf(arc?.d ?? '').map(({ y }) => y);
  expect(Math.abs(Math.max(...ys) - at.y)).toBeLessThan(HALF);
  expect(Math.min(...ys)).toBeLessThan(at.y - 4);
  expect(Math.min(...ys)).toBeGreaterThan(at.y - 7 - HALF);
  const [start] = pointsOf(arc?.d ?? '');
  expect(Math.hypot((start?.x ?? 0) - 395, (start?.y ?? 0) - 500)).toBeLessThan(HALF);
});

test('an upright arrow is drawn as it is when others hop', async () => {
  const parts = [way.map(({ x, y }) => ({ x: y, y: x }))];
  const level = await pathsIn('whiteboard', 'hop', crossed({ isLevel: false, at: { x: 500, y: 400 } }, { parts }));
  expect(level).toEqual(await pathsIn('whiteboard', 'none', crossed({ isLevel: false }, { parts })));
});

test('the arc of a dashed or dotted arrow is whole: a dot or two would not be seen as one', async () => {
  for (const edge of ['response', 'async'] as const) {
    const [arc] = arcs(await pathsIn('whiteboard', 'hop', crossed({}, { edge })));
    expect(arc?.paint.dash, edge).toEqual([]);
  }
});

test.each(['whiteboard', 'blueprint'] as const)('in %s the lower arrow is broken at a gap', async (name) => {
  const lower = await pathsIn(name, 'gap', crossed({ isUpper: false }));
  expect(passing(lower)).toEqual([]);
  const ends = lower.flatMap(({ d }) => pointsOf(d)).filter(({ x }) => Math.abs(x - at.x) < 9);
  expect(ends.length).toBeGreaterThan(0);
  for (const { x } of ends) expect(Math.abs(x - at.x)).toBeGreaterThanOrEqual(5 - HALF);
  expect(await pathsIn(name, 'gap', crossed({ isUpper: true }))).toEqual(await pathsIn(name, 'none', crossed({})));
});

test('both ends of a broken arrow stay where they were', async () => {
  for (const crossing of ['hop', 'gap'] as const) {
    const broken = (await pathsIn('blueprint', crossing, crossed({ isUpper: false }))).flatMap(({ d }) => pointsOf(d));
    const whole = (await pathsIn('blueprint', 'none', crossed({}))).flatMap(({ d }) => pointsOf(d));
    expect(Math.min(...broken.map(({ x }) => x))).toBe(Math.min(...whole.map(({ x }) => x)));
    expect(Math.max(...broken.map(({ x }) => x))).toBe(Math.max(...whole.map(({ x }) => x)));
  }
});

test('a gap that would reach a bend is not cut', () => {
  const bent: readonly Point[] = [...way, { x: 700, y: 600 }];
  expect(breakParts([bent], [{ x: 697, y: 500 }], 5)).toEqual([bent]);
  expect(breakParts([bent], [{ x: 700, y: 550 }], 5)).toEqual([
    [...way, { x: 700, y: 545 }],
    [
      { x: 700, y: 555 },
      { x: 700, y: 600 },
    ],
  ]);
});
