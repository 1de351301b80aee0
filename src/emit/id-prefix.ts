import type { DrawItem, Drawing, TileItem } from '../draw/drawing.ts';

/**
 * What every id of a picture's SVG begins with, so that several pictures can stand in one HTML page: a letter and five
 * more. Pictures with equal prefixes have the same words, outlines and tiles under the same ids; moving a box changes none.
 */
export function idPrefix(drawing: Drawing): string {
  const { title, description, longDescription, width, height, background, palette, defs } = drawing;
  const words = [title, description, longDescription];
  const told = JSON.stringify([...words, width, height, background, palette, defs, tilesOf(drawing.items)]);
  return `w${(hashOf(told) % 36 ** DIGITS).toString(36).padStart(DIGITS, '0')}`;
}

const DIGITS = 5;

function tilesOf(items: readonly DrawItem[]): TileItem[] {
  return items.flatMap((item) => {
    if (item.kind === 'group') return tilesOf(item.items);
    return item.kind === 'tile' ? [item] : [];
  });
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
