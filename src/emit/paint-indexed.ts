import type { Pixels } from './pixels.ts';
import type { Indexed } from './quantise.ts';

/** The pixels that an indexed picture shows; opaque. */
export function paintIndexed({ width, height, palette, indices }: Indexed): Pixels {
  const data = new Uint8Array(indices.length * 4);
  // Whole pixels are copied, which is four times as fast; a machine writes them as it reads them.
  const words = new Uint32Array(data.buffer);
  const colors = new Uint32Array(Uint8Array.from(palette.flatMap(toBytes)).buffer);
  for (let i = 0; i < indices.length; i++) words[i] = colors[indices[i] ?? 0] ?? 0;
  return { width, height, data };
}

const toBytes = (color: number): number[] => [color >> 16, (color >> 8) & 255, color & 255, 255];
