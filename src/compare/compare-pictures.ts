import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/** How two pictures differ. */
export interface PictureDifference {
  /** Pixels that differ; all of the larger picture when their sizes differ. */
  readonly changedPixels: number;
  /** The same as a share of all pixels, 0 … 1. */
  readonly share: number;
  /** PNG with before, after and difference side by side; one that is missing is left out. */
  readonly strip: Uint8Array;
  /** PNG of the difference alone; null when the sizes differ. */
  readonly difference: Uint8Array | null;
}

/** px between the pictures of a strip, and what is seen there. */
const GAP = 16;
const BACKGROUND = { r: 128, g: 128, b: 128 };

/** Compares two PNG files pixel by pixel; colours that are nearer than `threshold` (0 … 1) count as the same. */
export async function comparePictures(
  before: Uint8Array,
  after: Uint8Array,
  threshold: number,
): Promise<PictureDifference> {
  const [a, b] = await Promise.all([decode(before), decode(after)]);
  const size = { width: Math.max(a.width, b.width), height: Math.max(a.height, b.height) };
  const total = size.width * size.height;
  if (a.width !== b.width || a.height !== b.height) {
    return { changedPixels: total, share: 1, strip: await stripOf([before, after], size), difference: null };
  }
  const pixels = Buffer.alloc(a.data.byteLength);
  const changedPixels = pixelmatch(a.data, b.data, pixels, size.width, size.height, { threshold, includeAA: true });
  const difference = await sharp(pixels, { raw: { ...size, channels: 4 } })
    .png()
    .toBuffer();
  const strip = await stripOf([before, after, difference], size);
  return { changedPixels, share: changedPixels / total, strip, difference };
}

interface Decoded {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

async function decode(png: Uint8Array): Promise<Decoded> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

async function stripOf(pictures: readonly Uint8Array[], { width, height }: Omit<Decoded, 'data'>): Promise<Uint8Array> {
  const whole = { width: pictures.length * (width + GAP) - GAP, height, channels: 3 as const, background: BACKGROUND };
  return sharp({ create: whole })
    .composite(pictures.map((picture, i) => ({ input: Buffer.from(picture), left: i * (width + GAP), top: 0 })))
    .png({ compressionLevel: 9 })
    .toBuffer();
}
