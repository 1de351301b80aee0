import type { Capacity } from './capacity.ts';
import { range } from './range.ts';
import { centred } from './spread.ts';

/** Places round the border of a grid, clockwise from the top left. */
export interface Ring {
  readonly columns: number;
  readonly rows: number;
  readonly places: readonly Spot[];
}

export interface Spot {
  readonly column: number;
  readonly row: number;
}

/** Ways to set so many boxes on a ring within what the area holds, the roundest first. `aspect` is the area's width to its height, in boxes. */
export function ringsOf(count: number, most: Capacity, aspect: number): readonly Ring[] {
  return range(2, most.rows)
    .flatMap((rows) => {
      const level = count - 2 * (rows - 2);
      const tops = [...new Set([Math.ceil(level / 2), Math.floor(level / 2)])].filter((top) => top >= 1 && level > top);
      return tops.flatMap((top) =>
        widthsOf(top, level - top, rows).map((columns) => ringOf(columns, rows, top, count)),
      );
    })
    .filter(({ columns }) => columns <= most.columns)
    .map((ring) => ({ ring, off: misfit(ring, aspect) }))
    .sort((a, b) => a.off - b.off)
    .map(({ ring }) => ring)
    .filter((ring, _, all) => !isLopsided(ring) || all.every(isLopsided));
}

/** Two rows of unequal length look like a line that was broken. */
const isLopsided = ({ rows, places }: Ring): boolean => rows === 2 && places.length % 2 === 1;

/** With boxes at the sides the ring may be wider than its top, which makes it rounder. */
function widthsOf(top: number, bottom: number, rows: number): readonly number[] {
  const least = Math.max(top, bottom);
  return rows === 2 ? [least] : [least, least + 1].filter((columns) => columns >= 2);
}

/** `top` boxes on the top, as many as there are rows between at each side, the rest at the bottom. */
function ringOf(columns: number, rows: number, top: number, count: number): Ring {
  const sides = range(1, rows - 2);
  const bottom = count - top - 2 * sides.length;
  return {
    columns,
    rows,
    places: [
      ...centred(top, columns).map((column) => ({ column, row: 0 })),
      ...sides.map((row) => ({ column: columns - 1, row })),
      ...centred(bottom, columns)
        .toReversed()
        .map((column) => ({ column, row: rows - 1 })),
      ...sides.toReversed().map((row) => ({ column: 0, row })),
    ],
  };
}

/** A ring of two rows encloses nothing. */
const FLAT = 1;

function misfit({ columns, rows }: Ring, aspect: number): number {
  const off = columns / rows / aspect;
  return Math.max(off, 1 / off) + (rows === 2 ? FLAT : 0);
}
