import { describe, expect, test } from 'vitest';
import { proposeSwimlane } from '../../../src/layout/archetypes/swimlane.ts';
import { allFaults, best, boxOf, loose, middleOf, sketch } from './drawn.ts';

const ORDER = sketch(
  { order: 'customer', check: 'shop', pay: 'bank', confirm: 'shop', pack: 'depot', receive: 'customer' },
  [
    ['order', 'check', 'Basket'],
    ['check', 'pay', 'Amount'],
    ['pay', 'confirm', 'Approved'],
    ['confirm', 'pack', 'List'],
    ['pack', 'receive', 'Parcel'],
    ['pay', 'check', 'Declined'],
  ],
  { customer: null, shop: null, bank: null, depot: null },
);

describe('a swimlane diagram', () => {
  test('has a lane for each zone, all as wide and aligned', () => {
    const proposal = best(proposeSwimlane, ORDER);
    const lanes = ['customer', 'shop', 'bank', 'depot'].map((id) => boxOf(proposal, id));
    expect(lanes.map((l) => l.y)).toEqual(lanes.map((l) => l.y).toSorted((a, b) => a - b));
    expect(new Set(lanes.map((l) => `${l.x} ${l.width}`)).size).toBe(1);
    expect(lanes[0]?.width).toBeGreaterThan(0.9 * ORDER.area.width);
  });

  test('time never runs to the left', () => {
    const proposal = best(proposeSwimlane, ORDER);
    const xs = ['order', 'check', 'pay', 'confirm', 'pack', 'receive'].map((id) => middleOf(proposal, id).x);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(middleOf(proposal, 'check').x).toBeLessThan(middleOf(proposal, 'confirm').x);
  });

  test('the boxes of a lane stand side by side', () => {
    const proposal = best(proposeSwimlane, ORDER);
    expect(middleOf(proposal, 'check').y).toBe(middleOf(proposal, 'confirm').y);
    expect(middleOf(proposal, 'order').y).toBe(middleOf(proposal, 'receive').y);
  });

  test('all that it proposes is sound, and the same every time', () => {
    expect(allFaults(proposeSwimlane, ORDER)).toEqual([]);
    expect(proposeSwimlane(ORDER)).toEqual(proposeSwimlane(ORDER));
  });

  test('is not proposed without lanes, nor for longer stories than fit', () => {
    expect(proposeSwimlane(sketch(loose('a', 'b'), [['a', 'b']]))).toEqual([]);
    const ids = Array.from({ length: 30 }, (_, i) => `n${i}`);
    const places = Object.fromEntries(ids.map((id, i) => [id, i % 2 === 0 ? 'x' : 'y']));
    const chain = ids.slice(1).map((id, i) => [ids[i] ?? '', id] as const);
    expect(proposeSwimlane(sketch(places, chain, { x: null, y: null }))).toEqual([]);
  });
});
