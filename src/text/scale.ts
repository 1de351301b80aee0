import type { Face } from './face.ts';
import type { Script } from './scripts.ts';

/**
 * Size of a face that stands in, as a multiple of the size of the role's own face. Small letters come out as tall as those
 * of the own face; scripts without small letters, as its capitals, as they are in the fonts that have both.
 */
export function scaleOf(face: Face, own: Face, script: Script | undefined): number {
  if (face === own) return 1;
  return Math.round(ratio(face, own, script) * 100) / 100;
}

function ratio(face: Face, own: Face, script: Script | undefined): number {
  switch (script) {
    case 'Arabic':
      return own.capHeight / (face.heightOf('ا') ?? own.capHeight);
    case 'Hebrew':
      return (own.capHeight + own.xHeight) / 2 / (face.heightOf('ה') ?? own.capHeight);
    case undefined:
    case 'Latin':
    case 'Greek':
    case 'Cyrillic':
      return own.xHeight / face.xHeight;
    default:
      // Below that, dense signs are hard to read at the sizes of labels.
      return Math.max(0.92, own.capHeight / face.capHeight);
  }
}
