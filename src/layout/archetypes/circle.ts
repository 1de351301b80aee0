import type { Topology } from '../grid/topology.ts';

/** Steps of the search at most: enough for any diagram that is drawn as a cycle. */
const MOST_STEPS = 20_000;

/** The longest circle of arrows, begun at its first declared box; of equally long ones the one that story order finds first. Empty without one. */
export function circleOf(topology: Topology): readonly number[] {
  const leading = longest(topology, true);
  return leading.length > 0 ? leading : longest(topology, false);
}

/** Only by arrows that lead on, or by answers too. */
function longest({ count, edges }: Topology, onlyForward: boolean): readonly number[] {
  const next = Array.from({ length: count }, (): number[] => []);
  for (const { a, b, forward } of edges) if (forward || !onlyForward) next[a]?.push(b);
  let best: readonly number[] = [];
  let steps = 0;
  const path: number[] = [];
  const visit = (box: number, start: number): void => {
    if (steps++ > MOST_STEPS) return;
    path.push(box);
    for (const to of next[box] ?? []) {
      if (to === start && path.length > Math.max(2, best.length)) best = [...path];
      // Circles through earlier boxes were found when those were the start.
      if (to > start && !path.includes(to)) visit(to, start);
    }
    path.pop();
  };
  for (let start = 0; start < count; start++) visit(start, start);
  return best;
}
