import type { Point, Size } from '../geometry.ts';
import type { Metrics, TextBlock } from '../text/metrics.ts';
import type { PlacedBadge, PlacedTag } from './layout.ts';
import { centreText, round } from './place-text.ts';

/** A badge or tag before it has a place. */
export interface Chip extends Size {
  readonly block: TextBlock;
}

/** A round badge (or a pill, when its number is long) around a short text. */
export function measureBadge(metrics: Metrics, role: 'step' | 'number', text: string, px: number): Chip {
  const block = metrics.wrap(role, text, px, Infinity);
  const height = Math.round(px * 1.55);
  return { block, height, width: Math.max(height, Math.ceil(block.width + px * 0.8)) };
}

/** A small pill around a protocol's name. */
export function measureTag(metrics: Metrics, text: string, px: number): Chip {
  const block = metrics.wrap('protocol', text, px, Infinity);
  return { block, height: Math.round(px * 1.5), width: Math.ceil(block.width + px * 1.1) };
}

/** `at` is the top left. */
export function placeBadge(chip: Chip, role: PlacedBadge['role'], owner: string, at: Point): PlacedBadge {
  const box = { x: round(at.x), y: round(at.y), width: chip.width, height: chip.height };
  return { role, owner, box, text: centreText(chip.block, owner, box) };
}

/** `at` is the top left. */
export function placeTag(chip: Chip, owner: string, at: Point): PlacedTag {
  const box = { x: round(at.x), y: round(at.y), width: chip.width, height: chip.height };
  return { owner, box, text: centreText(chip.block, owner, box) };
}
