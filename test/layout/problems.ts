import type { Problem } from '../../src/layout/proposal.ts';

/** A stream of numbers in [0, 1) from a seed. */
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** A problem by chance: boxes, zones side by side, labelled arrows; the same for the same seed. */
export function randomProblem(seed: number): Problem {
  const random = stream(seed);
  const pick = (n: number) => Math.floor(random() * n);
  const count = 3 + pick(7);
  const zones = Array.from({ length: pick(4) }, (_, i) => `z${i}`);
  const nodes = Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    zone:
      i < zones.length
        ? (zones[i] ?? null)
        : random() < 0.5 && zones.length > 0
          ? (zones[pick(zones.length)] ?? null)
          : null,
    width: 110,
    height: 80 + pick(30),
  }));
  const kinds = ['request', 'response', 'async', 'failure', 'data'] as const;
  const edges = Array.from({ length: Math.floor(count * 1.4) }, (_, index) => {
    const from = pick(count);
    const to = (from + 1 + pick(count - 1)) % count;
    const wide = 40 + pick(70);
    const labels =
      random() < 0.8
        ? [
            { width: wide, height: 18 },
            { width: Math.ceil(wide / 2) + 8, height: 34 },
          ]
        : [];
    return { index, from: `n${from}`, to: `n${to}`, kind: kinds[pick(5)] ?? 'request', labels };
  });
  return {
    area: { width: 964, height: 660 },
    nodes,
    zones: zones.map((id) => ({ id, parent: null, padding: 12, title: { width: 60, height: 16 } })),
    edges,
    context: random() < 0.3 ? [{ index: 0, side: 'above', nodes: ['n0'], width: 50, height: 32 }] : [],
  };
}
