/** Seed of an item's strokes: FNV-1a of its id, never 0, so that no other item has a say in how it is drawn. */
export function seedOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return ((hash >>> 0) % 0x7ffffffe) + 1;
}

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A smooth random line through -1 … 1 that turns about every `wave` px. */
export function driftOf(seed: number, wave: number): (distance: number) => number {
  const knot = (index: number): number => randomOf(seed + Math.imul(index, 7919))() * 2 - 1;
  let [last, from, to] = [Number.NaN, 0, 0];
  return (distance) => {
    const index = Math.floor(distance / wave);
    if (index !== last) [last, from, to] = [index, knot(index), knot(index + 1)];
    const t = distance / wave - index;
    const eased = t * t * (3 - 2 * t);
    return from * (1 - eased) + to * eased;
  };
}
