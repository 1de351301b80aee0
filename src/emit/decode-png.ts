import type { Pixels } from './pixels.ts';

/** The pixels that a PNG file shows, as any reader of it gets them; opaque. */
export async function decodePng(png: Uint8Array): Promise<Pixels> {
  const { default: sharp } = await import('sharp');
  const { data, info } = await sharp(png)
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}
