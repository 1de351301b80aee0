import type { Cells } from '../grid/cells.ts';

/** A placement with its outermost zones as wide as the area, and the ways to set their titles. */
export const inBands = (cells: Cells): readonly Cells[] => [
  { ...cells, bands: 'above' },
  { ...cells, bands: 'beside' },
];
