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
  const words = wordsOf(data, at.length);
  let table = newTable(FIRST_BITS);
  // Most pixels are as the one before: colours are looked up only where they change.
  for (let i = 0; i < at.length; ) {
    if (isFull(table)) table = grow(table);
    const index = indexOf(table, colorAt(data, 4 * i));
    const [start, word] = [i, words[i]];
    do at[i++] = index;
    while (i < at.length && words[i] === word);
    table.counts[index] = (table.counts[index] ?? 0) + i - start;
  }
  return { width, height, colors: table.colors.slice(0, table.size), counts: table.counts.slice(0, table.size), at };
}

/** Pixels as numbers that are only compared: how machines put them together from bytes differs. */
function wordsOf(data: Uint8Array, length: number): Uint32Array {
  const aligned = data.byteOffset % 4 === 0 ? data : data.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, length);
}

const colorAt = (data: Uint8Array, p: number): number =>
  ((data[p] ?? 0) << 16) | ((data[p + 1] ?? 0) << 8) | (data[p + 2] ?? 0);

/** A hash table with open addressing for 2 ^ `bits` colours, at most half full. */
interface Table {
  readonly bits: number;
  /** Pairs side by side, for the processor's cache: a colour + 1, 0 for free; and its index. */
  readonly slots: Uint32Array;
  readonly colors: Uint32Array;
  readonly counts: Uint32Array;
  size: number;
}

const FIRST_BITS = 13;

const newTable = (bits: number): Table => ({
  bits,
  slots: new Uint32Array(2 << bits),
  colors: new Uint32Array(1 << (bits - 1)),
  counts: new Uint32Array(1 << (bits - 1)),
  size: 0,
});

const isFull = ({ size, colors }: Table): boolean => size === colors.length;

/** The index of a colour, which is new when it equals the size before. */
function indexOf(table: Table, color: number): number {
  const { bits, slots } = table;
  const mask = (2 << bits) - 1;
  for (let slot = (Math.imul(color, 0x9e3779b1) >>> (32 - bits)) * 2; ; slot = (slot + 2) & mask) {
    const found = slots[slot];
    if (found === color + 1) return slots[slot + 1] ?? 0;
    if (found !== 0) continue;
    slots[slot] = color + 1;
    slots[slot + 1] = table.size;
    table.colors[table.size] = color;
    return table.size++;
  }
}

function grow(table: Table): Table {
  const bigger = newTable(table.bits + 2);
  for (let i = 0; i < table.size; i++) indexOf(bigger, table.colors[i] ?? 0);
  bigger.counts.set(table.counts);
  return bigger;
}
