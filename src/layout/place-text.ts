import type { Point, Rect } from '../geometry.ts';
import type { TextBlock } from '../text/metrics.ts';
import type { PlacedText } from './layout.ts';

export type Align = 'start' | 'middle' | 'end';

/** Puts a measured block at a place: `at` is its top left, top middle or top right. Coordinates are rounded to 1/100 px. */
export function placeText(block: TextBlock, owner: string, at: Point, align: Align): PlacedText {
  const left = (width: number): number => at.x - (align === 'start' ? 0 : align === 'middle' ? width / 2 : width);
  const start = left(block.width);
  // Lines that run from right to left stand flush right in their block.
  const lineLeft = ({ width, rtl }: TextBlock['lines'][number]): number =>
    rtl && align !== 'middle' ? start + block.width - width : left(width);
  const box: Rect = {
    x: round(start),
    y: round(at.y),
    width: round(block.width),
    height: round(block.height),
  };
  return {
    role: block.role,
    owner,
    text: block.text,
    px: block.px,
    lines: block.lines.map((line, i) => ({
      text: line.text,
      x: round(lineLeft(line)),
      baseline: round(at.y + block.ascent + i * block.pitch),
      width: round(line.width),
      ...(line.rtl && { rtl: true as const }),
    })),
    box,
  };
}

/** Puts a block into the middle of a box. */
export const centreText = (block: TextBlock, owner: string, box: Rect): PlacedText =>
  placeText(block, owner, { x: box.x + box.width / 2, y: box.y + (box.height - block.height) / 2 }, 'middle');

export const round = (v: number): number => Math.round(v * 100) / 100;
