import { joinChunks, readPng } from './png-chunks.ts';

/** A plane of samples: `channels` bytes per place, row by row. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  readonly channels: 1 | 4;
}

/**
 * The compressed image data of a PNG whose rows are the bytes of `plane`; of four channels the fourth is left out.
 * `level` is zlib's, 0 … 9. The compressor is the zlib-ng inside sharp: its bytes depend on the lock file alone, not on
 * the zlib of this Node.
 */
export async function deflatePlane({ width, height, data, channels }: Plane, level: number): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const image = sharp(data, { raw: { width, height, channels } });
  const opaque = channels === 1 ? image.toColourspace('b-w') : image.removeAlpha();
  // Adaptive filters make flat drawings bigger and take four times as long.
  const png = await opaque.png({ compressionLevel: level, adaptiveFiltering: false, palette: false }).toBuffer();
  const chunks = readPng(png);
  const colorType = chunks[0]?.data[9];
  if (colorType !== (channels === 1 ? 0 : 2)) throw new Error(`internal error: PNG colour type ${colorType}`);
  return joinChunks(chunks, 'IDAT');
}
