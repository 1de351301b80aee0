/**
 * Text is measured in whole units of 1/64000 em. Sums of whole numbers are exact, so a line has the same width
 * whichever way it is added up, and on every machine.
 */
export const EM = 64000;

/** Units at a font size of `px`, in px, rounded to 2 decimals. */
export const toPx = (units: number, px: number): number => Math.round((units * px) / (EM / 100)) / 100;

/** The most units that are no wider than `width` px at a font size of `px`. */
export function unitsWithin(width: number, px: number): number {
  const guess = Math.ceil(((width + 0.01) * EM) / px);
  if (!Number.isFinite(guess)) return Number.MAX_SAFE_INTEGER;
  let units = guess;
  while (units > 0 && toPx(units, px) > width) units -= 1;
  return units;
}
