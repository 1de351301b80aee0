import { expect, it } from 'vitest';
import { buildNetwork, type Distance, END, pushLeft, pushRight, START } from '../../../src/layout/elk/fit/network.ts';
import { stretchToFill } from '../../../src/layout/elk/fit/spread.ts';
import { buildWeb, untangle } from '../../../src/layout/elk/fit/web.ts';

const A = 2;
const B = 3;

const distance = (from: number, to: number, least: number, more: Partial<Distance> = {}): Distance => ({
  from,
  to,
  least,
  grow: 0,
  spread: 0,
  run: null,
  ...more,
});

const chain = (spread: number) => [
  distance(START, A, 10, { spread }),
  distance(A, B, 10, { spread }),
  distance(B, END, 10, { spread }),
];

it('pushes everything as far left, or right, as the distances allow', () => {
  const network = buildNetwork(chain(0), 4, (d) => d.least);
  const left = pushRight(network, 100, new Float64Array(4));
  expect(left.kind === 'places' && [...left.places]).toEqual([0, 30, 10, 20]);
  expect([...pushLeft(network, 100)]).toEqual([70, 100, 80, 90]);
});

it('names the distances that contradict each other', () => {
  const network = buildNetwork([...chain(0), distance(B, A, -5)], 4, (d) => d.least);
  const solution = pushRight(network, 100, new Float64Array(4));
  expect(solution.kind === 'cycle' && solution.cycle.toSorted()).toEqual([1, 3]);
});

it('names the limit when everything together is too long', () => {
  const solution = pushRight(
    buildNetwork(chain(0), 4, (d) => d.least),
    25,
    new Float64Array(4),
  );
  expect(solution.kind === 'cycle' && solution.cycle).toContain(-1);
});

it('spreads the slack evenly over all gaps', () => {
  const stretched = stretchToFill(buildWeb(chain(10), 4), 90, 0, 10);
  expect(stretched?.places[A]).toBeCloseTo(30, 3);
  expect(stretched?.places[B]).toBeCloseTo(60, 3);
});

it('goes on stretching what is free when other gaps have to stop', () => {
  const tied = [...chain(10), distance(B, A, -15)];
  const stretched = stretchToFill(buildWeb(tied, 4), 95, 0, 10);
  expect((stretched?.places[B] ?? 0) - (stretched?.places[A] ?? 0)).toBeCloseTo(15, 3);
  expect(stretched?.places[A]).toBeCloseTo(40, 3);
});

it('lets a jog vanish that contradicts its neighbours', () => {
  const jog = distance(A, B, 10, { run: '0 1' });
  const untangled = untangle(buildWeb([jog, distance(B, A, -4)], 4));
  expect(untangled?.web.stands[B]).toBe(untangled?.web.stands[A]);
});
