import type { Size } from '../geometry.ts';
import type { Pixels } from './pixels.ts';

/**
 * Paints an SVG of our own making at `size` px. Draws no system font.
 * Throws when the SVG is broken or its shape is not that of `size`: then a stage before has a bug.
 */
export async function toPixels(svg: string, size: Size): Promise<Pixels> {
  const { Resvg } = await import('@resvg/resvg-js');
  const image = new Resvg(svg, {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'width', value: size.width },
    background: '#ffffff',
  }).render();
  // resvg-js drops ALL options when it dislikes one, and rounds the height: look at what came out.
  if (image.width !== size.width || image.height !== size.height) {
    throw new Error(
      `internal error: painted ${image.width}×${image.height} px instead of ${size.width}×${size.height} px`,
    );
  }
  return { width: image.width, height: image.height, data: image.pixels };
}
