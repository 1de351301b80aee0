import type { SizedLabel } from '../../proposal.ts';
import type { Message } from './messages.ts';
import { LABEL_APART } from './narrow-labels.ts';

/** A label set in one of its ways; `x` is its middle, px. */
export interface SetLabel extends SizedLabel {
  readonly variant: number;
  readonly x: number;
}

/** Uprights stand on whole px. */
const ROUNDING = 1;
/** Gaps whose widths differ by less count as equally wide, px. */
const ALIKE = 24;

/** The flattest way to set each message's label that fits, in the widest of its gaps, of equal ones in the sender's; all labels of a gap begin at one place. Null inside for nothing to set, all null when one does not fit. */
export function setLabels(
  messages: readonly Message[],
  places: readonly number[],
): readonly (SetLabel | null)[] | null {
  const labels = messages.map((message) => setLabel(message, places));
  const isWhole = labels.every((label, i) => label !== null || messages[i]?.edge.labels.length === 0);
  return isWhole ? linedUp(labels) : null;
}

/** Labels that stand in the middle of one gap are moved to where the widest of them begins: a column is read, a zigzag is not. */
function linedUp(labels: readonly (SetLabel | null)[]): readonly (SetLabel | null)[] {
  const widest = new Map<number, number>();
  for (const label of labels) if (label !== null) widest.set(label.x, Math.max(label.width, widest.get(label.x) ?? 0));
  return labels.map((label) =>
    label === null ? null : { ...label, x: label.x - ((widest.get(label.x) ?? 0) - label.width) / 2 },
  );
}

function setLabel({ edge, from, gaps }: Message, places: readonly number[]): SetLabel | null {
  const place = (upright: number): number => places[upright] ?? 0;
  const away = (x: number): number => Math.abs(x - place(from));
  const spots = gaps
    .map((gap) => ({ width: place(gap + 1) - place(gap), x: (place(gap) + place(gap + 1)) / 2 }))
    .toSorted((a, b) => Math.round(b.width / ALIKE) - Math.round(a.width / ALIKE) || away(a.x) - away(b.x));
  for (const [variant, label] of edge.labels.entries()) {
    const spot = spots.find(({ width }) => width + ROUNDING >= label.width + 2 * LABEL_APART);
    if (spot !== undefined) return { ...label, variant, x: spot.x };
  }
  return null;
}
