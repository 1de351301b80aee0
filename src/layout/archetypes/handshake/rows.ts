import { levelUp, runningSums } from './level.ts';

/** px between a label and its own line under it, and the line or card above it. */
export const ABOVE_LINE = 5;
const BELOW_LINE = 9;
/** Least px from one line to the next when there is no label between them. */
const LEAST_ROW = 26;
/** Of a lifeline under its last message, px. */
const TAIL = 18;
/** Share of the spare height at both ends that goes above the first line. */
const ABOVE_FIRST = 0.6;

/** Least px from one line, or the cards, to the next line. */
export const leastRows = (labelHeights: readonly number[]): readonly number[] =>
  labelHeights.map((height) => Math.max(LEAST_ROW, height + ABOVE_LINE + BELOW_LINE));

/** Where the lines of messages lie between `top` and `foot`, px, evenly spread; null when their labels do not fit one below the other. */
export function spreadRows(labelHeights: readonly number[], top: number, foot: number): readonly number[] | null {
  const [first = 0, ...others] = leastRows(labelHeights);
  // What is above the first line and below the last one together counts as one row.
  const rows = levelUp([first + TAIL, ...others], foot - top);
  if (rows === null) return null;
  const [ends = 0, ...between] = rows;
  return runningSums([first + (ends - first - TAIL) * ABOVE_FIRST, ...between]).map((at) => Math.round(top + at));
}
