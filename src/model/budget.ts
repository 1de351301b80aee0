import type { Size } from '../geometry.ts';
import type { Spec } from '../spec/schema.ts';
import type { Fail } from './fail.ts';

/** A budget as an author writes it: bytes, or a number and a unit. */
export type BudgetSpec = NonNullable<Spec['budget']>;

const UNITS: Readonly<Record<string, number>> = { b: 1, kb: 1000, kib: 1024, mb: 1_000_000, mib: 1024 * 1024 };
const SMALLEST = 1000;
const LARGEST = 100_000_000;
/** What a picture of 1024 × 1024 px may have, bytes. */
const STANDARD = 180_000;

/** The bytes that a budget means, rounded down; undefined when it means none. */
export function parseBudget(budget: BudgetSpec): number | undefined {
  if (typeof budget === 'number') return Number.isInteger(budget) ? budget : undefined;
  const [, amount, unit] = /^(\d{1,9}(?:\.\d{1,3})?) ?([a-z]{1,3})$/i.exec(budget) ?? [];
  const factor = unit === undefined ? undefined : UNITS[unit.toLowerCase()];
  return factor === undefined ? undefined : Math.floor(Number(amount) * factor);
}

/** Hard limit for the PNG, bytes: the override, else the spec's, else 180 KB × area / 1024² of the picture's pixels. */
export function buildBudget(spec: Spec, override: BudgetSpec | undefined, picture: Size, fail: Fail): number {
  const standard = Math.round((STANDARD * picture.width * picture.height) / (1024 * 1024));
  const written = spec.budget === undefined ? undefined : readBudget(spec.budget, '/budget', fail);
  const forced = override === undefined ? undefined : readBudget(override, undefined, fail);
  return forced ?? written ?? standard;
}

function readBudget(budget: BudgetSpec, pointer: string | undefined, fail: Fail): number | undefined {
  const bytes = parseBudget(budget);
  if (bytes !== undefined && bytes >= SMALLEST && bytes <= LARGEST) return bytes;
  fail({
    rule: bytes === undefined ? 'spec/bad-value' : 'spec/limit',
    message:
      bytes === undefined
        ? `the budget cannot be "${budget}"`
        : `the budget "${budget}" is ${bytes} bytes; it must be 1KB to 100MB`,
    help: 'write a number and a unit, such as 180KB or 200KiB',
    ...(pointer === undefined ? {} : { pointer }),
  });
  return undefined;
}
