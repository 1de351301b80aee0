import type { Edge } from '../model/model.ts';

/** The letter that stands for each arrow's label, by the arrow's place in the model; null where the label itself does. */
export type Marks = readonly (string | null)[];

/** A row of the lettered key. */
export interface Marked {
  readonly mark: string;
  readonly text: string;
}

/** Letters in story order for the labels of these arrows; equal labels share one. */
export function assignMarks(edges: readonly Edge[], keyed: ReadonlySet<number>): Marks {
  const letters = new Map<string, string>();
  return edges.map(({ index, label }) => {
    if (label === null || !keyed.has(index)) return null;
    const mark = letters.get(label) ?? letterOf(letters.size);
    letters.set(label, mark);
    return mark;
  });
}

/** The rows of the key, by letter. */
export function markedLabels(edges: readonly Edge[], marks: Marks): readonly Marked[] {
  const rows = new Map<string, Marked>();
  edges.forEach(({ label }, i) => {
    const mark = marks[i] ?? null;
    if (label !== null && mark !== null) rows.set(mark, { mark, text: label });
  });
  return [...rows.values()];
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A … Z, AA, AB … */
function letterOf(place: number): string {
  const before = Math.floor(place / LETTERS.length) - 1;
  return (before < 0 ? '' : letterOf(before)) + LETTERS.charAt(place % LETTERS.length);
}
