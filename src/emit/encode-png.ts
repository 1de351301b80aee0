import { deflatePlane } from './deflate-plane.ts';
import type { Pixels } from './pixels.ts';
import { type PngChunk, writePng } from './png-chunks.ts';
import type { Indexed } from './quantise.ts';

/** PNG colour types. */
const TRUECOLOUR = 2;
const INDEXED = 3;

/** The picture as a truecolour PNG with one text chunk. `level` is zlib's, 0 … 9. */
export async function encodeTruecolour(pixels: Pixels, text: PngChunk, level: number): Promise<Uint8Array> {
  const idat = await deflatePlane({ ...pixels, channels: 4 }, level);
  return writePng([header(pixels, 8, TRUECOLOUR), text, { type: 'IDAT', data: idat }, END]);
}

/** The picture as an indexed PNG with one text chunk, with 1, 2, 4 or 8 bits a pixel as its palette needs. */
export async function encodeIndexed(picture: Indexed, text: PngChunk): Promise<Uint8Array> {
  const bits = bitsFor(picture.palette.length);
  const packed = packRows(picture, bits);
  // To the compressor rows of palette indices are just rows of bytes, as those of a grey picture are.
  const idat = await deflatePlane(
    { width: packed.length / picture.height, height: picture.height, data: packed, channels: 1 },
    9,
  );
  const palette = Uint8Array.from(picture.palette.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255]));
  return writePng([
    header(picture, bits, INDEXED),
    text,
    { type: 'PLTE', data: palette },
    { type: 'IDAT', data: idat },
    END,
  ]);
}

const END: PngChunk = { type: 'IEND', data: new Uint8Array(0) };

function header(size: { readonly width: number; readonly height: number }, bits: number, colorType: number): PngChunk {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, size.width);
  view.setUint32(4, size.height);
  data[8] = bits;
  data[9] = colorType;
  return { type: 'IHDR', data };
}

const bitsFor = (colors: number): number => (colors > 16 ? 8 : colors > 4 ? 4 : colors > 2 ? 2 : 1);

/** Rows of whole bytes, the leftmost pixel in the highest bits. */
function packRows({ width, height, indices }: Indexed, bits: number): Uint8Array {
  if (bits === 8) return indices;
  const perByte = 8 / bits;
  const stride = Math.ceil(width / perByte);
  const packed = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * stride + Math.floor(x / perByte);
      const shift = 8 - bits * ((x % perByte) + 1);
      packed[at] = (packed[at] ?? 0) | ((indices[y * width + x] ?? 0) << shift);
    }
  }
  return packed;
}
