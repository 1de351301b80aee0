import type { Rect } from '../../geometry.ts';
import type { PlacedPanel } from '../layout.ts';
import { placeText, round } from '../place-text.ts';
import { createPanel } from './panel.ts';
import type { Sheet } from './sheet.ts';

/** Distances on a canvas of 1024 px. */
const PADDING = { x: 12, y: 6 };
const BETWEEN = 3;

/** The notes, one under the other, at the top left of `room`; null without notes. */
export function layoutNotes({ model, metrics, sizes }: Sheet, room: Rect): PlacedPanel | null {
  if (model.notes.length === 0) return null;
  const u = sizes.unit;
  const x = room.x + PADDING.x * u;
  let y = room.y + PADDING.y * u;
  const texts = model.notes.map((note, i) => {
    const block = metrics.wrap('note', note, sizes.px('note'), room.width - 2 * PADDING.x * u);
    const placed = placeText(block, `notes/${i + 1}`, { x, y }, 'start');
    y += block.height + BETWEEN * u;
    return placed;
  });
  const width = Math.max(...texts.map((t) => t.box.width)) + 2 * PADDING.x * u;
  const height = y + (PADDING.y - BETWEEN) * u - room.y;
  return createPanel('notes', { x: round(room.x), y: room.y, width: round(width), height: round(height) }, { texts });
}
