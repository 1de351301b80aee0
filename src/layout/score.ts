import type { Setting } from './build-problem.ts';
import type { Measures } from './score/measure.ts';

/**
 * The price of each measure; lower is better. The order follows Purchase ("Which aesthetic has the greatest effect on human
 * understanding?", GD 1997: crossings first, then bends); type size is weighed in because the canvas is fixed.
 */
export const PRICES: Readonly<Record<keyof Measures, number>> = {
  crossings: 4.4,
  bends: 0.8,
  length: 14,
  backward: 22,
  lateStart: 9,
  disorder: 14,
  trespasses: 2.5,
  brokenLabels: 0.25,
  emptiest: 34,
  bundled: 5,
};
/** Per 1 % of type size below the size that is comfortable, and, much less, below the largest. */
const SMALL_TYPE = 0.3;
const COMFORTABLE_TYPE = 1.14;
const MODEST_TYPE = 0.1;
const LARGEST_TYPE = 2.2;
/** A label that has to be looked up in the key. */
const MARKED = 0.7;
/** Small icons beside the titles instead of large ones above them. */
const STYLE = { tall: 0, compact: 4, small: 6 } as const;

/** The price of a proposal in a setting, with so many labels in the key; the cheapest proposal of all engines wins. */
export function score(measures: Measures, setting: Setting, marked: number): number {
  const m = measures;
  const price =
    PRICES.crossings * m.crossings +
    PRICES.bends * m.bends +
    PRICES.length * m.length +
    PRICES.backward * m.backward +
    PRICES.lateStart * m.lateStart +
    PRICES.disorder * m.disorder +
    PRICES.trespasses * m.trespasses +
    PRICES.brokenLabels * m.brokenLabels +
    PRICES.emptiest * m.emptiest +
    PRICES.bundled * m.bundled +
    typePrice(setting.typeScale) +
    MARKED * marked +
    STYLE[setting.style];
  return Math.round(price * 1000) / 1000;
}

const typePrice = (scale: number): number =>
  100 *
  (SMALL_TYPE * Math.max(0, COMFORTABLE_TYPE - scale) +
    MODEST_TYPE * Math.max(0, LARGEST_TYPE - Math.max(scale, COMFORTABLE_TYPE)));
