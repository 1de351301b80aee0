import sharp, { type Sharp } from 'sharp';
import type { Size } from '../geometry.ts';

/** A finished picture in a form that browsers load fast. */
export interface WebImage extends Size {
  readonly format: 'avif' | 'webp';
  readonly bytes: Uint8Array;
}

/** px across: what is made beside the full width. */
const NARROW = [512, 256];

/** Qualities to try, 1 … 100, until the file is smaller than the PNG; 0 is lossless. Small type stays crisp with the first of each. */
const TRIES = {
  full: { avif: [70, 50, 30], webp: [0, 85, 60] },
  narrow: { avif: [60, 40], webp: [85, 60] },
} as const;

/** A higher effort takes six times as long and saves a tenth. */
const EFFORT = { avif: 2, webp: 4 } as const;

/** All that has a say in the bytes, besides the encoder's version. */
export const WEB_SETTINGS = JSON.stringify({ NARROW, TRIES, EFFORT });

/** A PNG file as AVIF and WebP, at its own width and at those of `NARROW` that are less; AVIF comes first, wide before narrow. */
export async function toWebImages(png: Uint8Array): Promise<readonly WebImage[]> {
  const full = await decode(sharp(png));
  const widths = NARROW.filter((width) => width < full.width);
  const narrow = await Promise.all(widths.map((width) => shrink(full, width)));
  const images = (['avif', 'webp'] as const).flatMap((format) => [
    encodeBelow(full, format, TRIES.full[format], png.byteLength),
    ...narrow.map((raster) => encodeBelow(raster, format, TRIES.narrow[format], png.byteLength)),
  ]);
  return Promise.all(images);
}

/** A PNG file whole on a sheet of `size` px, in the middle; `paper`, `#rrggbb`, is around it. Answers a PNG file. */
export async function mountPicture(png: Uint8Array, size: Size, paper: string): Promise<Uint8Array> {
  return sharp(png)
    .resize({ ...size, fit: 'contain', background: paper })
    .removeAlpha()
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** Rows of RGB. */
interface Raster extends Size {
  readonly data: Uint8Array;
}

async function decode(image: Sharp): Promise<Raster> {
  const { data, info } = await image.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

const open = ({ data, width, height }: Raster): Sharp => sharp(data, { raw: { width, height, channels: 3 } });

async function shrink(raster: Raster, width: number): Promise<Raster> {
  const height = Math.max(1, Math.round((raster.height * width) / raster.width));
  return decode(open(raster).resize({ width, height, fit: 'fill' }));
}

async function encodeBelow(
  raster: Raster,
  format: WebImage['format'],
  qualities: readonly number[],
  limit: number,
): Promise<WebImage> {
  let bytes: Uint8Array = new Uint8Array();
  for (const quality of qualities) {
    bytes = await encode(raster, format, quality);
    if (bytes.byteLength < limit) break;
  }
  return { format, bytes, width: raster.width, height: raster.height };
}

function encode(raster: Raster, format: WebImage['format'], quality: number): Promise<Uint8Array> {
  const image = open(raster);
  if (format === 'avif') return image.avif({ quality, effort: EFFORT.avif, chromaSubsampling: '4:4:4' }).toBuffer();
  const webp = quality === 0 ? { lossless: true } : { quality, smartSubsample: true };
  return image.webp({ ...webp, effort: EFFORT.webp }).toBuffer();
}
