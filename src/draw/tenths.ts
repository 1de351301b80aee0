/** Path data of a sketch needs no more than tenths of a px; they are counted as whole numbers, and written from a table. */
const RANGE = 600;
const WRITTEN: readonly string[] = Array.from({ length: 2 * RANGE + 1 }, (_, i) => {
  const value = (i - RANGE) / 10;
  return value < 0 ? `${value}` : ` ${value}`;
});

/** A length in px as whole tenths; 0 for what is not finite. */
export function tenths(px: number): number {
  const rounded = Math.round(px * 10);
  return Number.isFinite(rounded) && rounded !== 0 ? rounded : 0;
}

/** Whole tenths as px, with the space before it that path data needs. */
export function stepText(count: number): string {
  const text = WRITTEN[count + RANGE];
  if (text !== undefined) return text;
  return count < 0 ? `${count / 10}` : ` ${count / 10}`;
}
