import sharp, { type OverlayOptions } from 'sharp';

/** A picture for the contact sheet; without one its caption stands alone. */
export interface Tile {
  readonly png: Uint8Array | null;
  readonly caption: string;
}

const SIDE = 340;
const CAPTION = 22;
const GAP = 10;
const COLUMNS = 5;

/** Writes all pictures as thumbnails in rows into one PNG file. */
export async function writeSheet(file: string, tiles: readonly Tile[]): Promise<void> {
  const rows = Math.max(1, Math.ceil(tiles.length / COLUMNS));
  const step = { x: SIDE + GAP, y: SIDE + CAPTION + GAP };
  const layers: OverlayOptions[] = [];
  for (const [i, { png, caption }] of tiles.entries()) {
    const at = { left: GAP + (i % COLUMNS) * step.x, top: GAP + Math.floor(i / COLUMNS) * step.y };
    if (png) layers.push({ input: await thumbnail(png), ...at });
    layers.push({ input: captionOf(caption), left: at.left, top: at.top + SIDE });
  }
  const size = { width: GAP + COLUMNS * step.x, height: GAP + rows * step.y };
  await sharp({ create: { ...size, channels: 3, background: '#d4d4d8' } })
    .composite(layers)
    .png()
    .toFile(file);
}

const thumbnail = (png: Uint8Array): Promise<Buffer> =>
  sharp(png).resize(SIDE, SIDE, { fit: 'contain', background: '#ffffff' }).png().toBuffer();

function captionOf(text: string): Buffer {
  const safe = text.replace(/[&<>]/g, ' ');
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${CAPTION}"><text x="2" y="15" font-family="DejaVu Sans, sans-serif" font-size="11">${safe}</text></svg>`,
  );
}
