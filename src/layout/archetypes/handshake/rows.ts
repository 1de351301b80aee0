import { levelUp, runningSums } from './level.ts';

/** px between a label and its own line under it, and the line or card above it. */
export const ABOVE_LINE = 4;
const BELOW_LINE = 10;
/** Least px from one line to the next when there is no label between them. */
const LEAST_ROW = 26;
/** Of a lifeline under its last message, px. */
const TAIL = 18;

/** Least px from one line, or the cards, to the next line. */
export const leastRows = (labelHeights: readonly number[]): readonly number[] =>
  labelHeights.map((height) => Math.max(LEAST_ROW, height + ABOVE_LINE + BELOW_LINE));

/** Where the lines of messages lie between `top` and `foot`, px, evenly spread; null when their labels do not fit one below the other. */
export function spreadRows(labelHeights: readonly number[], top: number, foot: number): readonly number[] | null {
  const rows = levelUp(leastRows(labelHeights), foot - TAIL - top);
  return rows === null ? null : runningSums(rows).map((at) => Math.round(top + at));
}
