import { levelUp, runningSums } from './level.ts';

/** Distances between messages, px; they follow the size of type. */
export interface Spacing {
  /** From a label down to its own line. */
  readonly aboveLine: number;
  /** From a line, or the cards, down to the next label. */
  readonly belowLine: number;
  /** Of a lifeline under its last message. */
  readonly tail: number;
}

/** Least px from one line to the next when there is no label between them. */
const LEAST_ROW = 24;
/** Share of the spare height at both ends that goes above the first line. */
const ABOVE_FIRST = 0.6;

/** Spacing for labels of these heights, px; 0 stands for none. */
export function spacingOf(labelHeights: readonly number[]): Spacing {
  const line = Math.min(LEAST_ROW, ...labelHeights.filter((height) => height > 0));
  return {
    aboveLine: Math.max(4, Math.round(line * 0.24)),
    belowLine: Math.max(6, Math.round(line * 0.42)),
    tail: Math.max(14, Math.round(line * 0.85)),
  };
}

/** Least height that the rows of messages take with what is below them, px. */
export const leastHeight = (labelHeights: readonly number[]): number =>
  leastRows(labelHeights).reduce((sum, row) => sum + row, spacingOf(labelHeights).tail);

/** Where the lines of messages lie between `top` and `foot`, px, evenly spread; null when their labels do not fit one below the other. */
export function spreadRows(labelHeights: readonly number[], top: number, foot: number): readonly number[] | null {
  const { tail } = spacingOf(labelHeights);
  const [first = 0, ...others] = leastRows(labelHeights);
  // What is above the first line and below the last one together counts as one row.
  const rows = levelUp([first + tail, ...others], foot - top);
  if (rows === null) return null;
  const [ends = 0, ...between] = rows;
  return runningSums([first + (ends - first - tail) * ABOVE_FIRST, ...between]).map((at) => Math.round(top + at));
}

/** Least px from one line, or the cards, to the next line. */
function leastRows(labelHeights: readonly number[]): readonly number[] {
  const { aboveLine, belowLine } = spacingOf(labelHeights);
  return labelHeights.map((height) => Math.max(LEAST_ROW, height + aboveLine + belowLine));
}
