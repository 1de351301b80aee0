/** Far beyond any canvas; below it no number is printed with an exponent. */
const LIMIT = 1e6;

/**
 * A number as SVG text: at most `decimals` decimals, no exponent, no `-0`, no zero before the point.
 * Throws when it is not finite or beyond any canvas: then a stage before has a bug.
 */
export function svgNumber(value: number, decimals = 2): string {
  if (!(Math.abs(value) <= LIMIT)) throw new Error(`internal error: ${value} is no number for an SVG`);
  const steps = 10 ** decimals;
  const rounded = Math.round(value * steps) / steps;
  if (Math.abs(rounded) >= 1 || rounded === 0) return String(rounded === 0 ? 0 : rounded);
  return rounded
    .toFixed(decimals)
    .replace(/^(-?)0/, '$1')
    .replace(/0+$/, '');
}
