import type { Pixels } from './pixels.ts';

/** Of every this many rows … */
const PERIOD = 32;
/** … this many are taken. */
const TAKEN = 8;

/** A quarter of a picture: bands of rows, evenly spread. Rows of pictures that are lower than a band are all left out. */
export function sampleRows({ width, height, data }: Pixels): Pixels {
  const bands = Math.floor(height / PERIOD);
  const sample = new Uint8Array(width * TAKEN * bands * 4);
  const bytes = width * TAKEN * 4;
  for (let band = 0; band < bands; band++) {
    const from = (band * PERIOD + (PERIOD - TAKEN) / 2) * width * 4;
    sample.set(data.subarray(from, from + bytes), band * bytes);
  }
  return { width, height: bands * TAKEN, data: sample };
}
