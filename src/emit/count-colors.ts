import type { Pixels } from './pixels.ts';

/** The distinct colours of a picture in the order of first sight, and which of them each pixel has. */
export interface ColorCount {
  readonly width: number;
  readonly height: number;
  /** 0xrrggbb. */
  readonly colors: Uint32Array;
  /** Pixels of each colour. */
  readonly counts: Uint32Array;
  /** Per pixel, an index into `colors`. */
  readonly at: Uint32Array;
}

/** Counts the exact colours of a picture. */
export function countColors({ width, height, data }: Pixels): ColorCount {
  const at = new Uint32Array(width * height);
  let table = newTable(1 << 12);
  let last = -1;
  let index = 0;
  for (let i = 0, p = 0; i < at.length; i++, p += 4) {
    const color = byte(data, p) * 65536 + byte(data, p + 1) * 256 + byte(data, p + 2);
    if (color !== last) {
      if (table.size * 2 > table.slots.length) table = grow(table);
      index = indexOf(table, color);
      last = color;
    }
    at[i] = index;
    table.counts[index] = (table.counts[index] ?? 0) + 1;
  }
  return { width, height, colors: table.colors.slice(0, table.size), counts: table.counts.slice(0, table.size), at };
}

const byte = (data: Uint8Array, at: number): number => data[at] ?? 0;

/** A hash table with open addressing: `slots` holds index + 1, 0 for free; its length is a power of two. */
interface Table {
  readonly slots: Uint32Array;
  readonly colors: Uint32Array;
  readonly counts: Uint32Array;
  size: number;
}

const newTable = (slots: number): Table => ({
  slots: new Uint32Array(slots),
  colors: new Uint32Array(slots / 2 + 1),
  counts: new Uint32Array(slots / 2 + 1),
  size: 0,
});

/** The index of a colour, which is new when it equals the size before. */
function indexOf(table: Table, color: number): number {
  const mask = table.slots.length - 1;
  for (let slot = (Math.imul(color, 0x9e3779b1) >>> 9) & mask; ; slot = (slot + 1) & mask) {
    const found = table.slots[slot] ?? 0;
    if (found === 0) {
      table.slots[slot] = table.size + 1;
      table.colors[table.size] = color;
      return table.size++;
    }
    if (table.colors[found - 1] === color) return found - 1;
  }
}

function grow(table: Table): Table {
  const bigger = newTable(table.slots.length * 4);
  for (let i = 0; i < table.size; i++) indexOf(bigger, table.colors[i] ?? 0);
  bigger.counts.set(table.counts.subarray(0, table.size));
  return bigger;
}
