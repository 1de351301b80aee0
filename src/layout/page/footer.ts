import type { Rect } from '../../geometry.ts';
import type { PlacedPanel } from '../layout.ts';
import { placeText, round } from '../place-text.ts';
import { createPanel, lowered } from './panel.ts';
import type { Sheet } from './sheet.ts';

/** Distances on a canvas of 1024 px. */
const BETWEEN = 20;
const CELL_PADDING = { x: 10, y: 5 };
const NOTE_PADDING = { x: 10, y: 4 };

/** Notes at the left, title block at the right, both standing on the lower edge of `room`. */
export function layoutFooter(sheet: Sheet, room: Rect): readonly PlacedPanel[] {
  const block = layoutTitleBlock(sheet, room);
  const taken = block === null ? 0 : block.box.width + BETWEEN * sheet.sizes.unit;
  const notes = layoutNotes(sheet, { ...room, width: room.width - taken });
  const panels = [notes, block].filter((p) => p !== null);
  const height = Math.max(0, ...panels.map((p) => p.box.height));
  const base = room.y + room.height - height;
  return panels.map((p) => lowered(p, base - room.y + (height - p.box.height) / 2));
}

/** Cells of the title block in one row that ends at the right of `room`; null when the spec has none. */
function layoutTitleBlock({ model, metrics, sizes }: Sheet, room: Rect): PlacedPanel | null {
  if (model.titleBlock.length === 0) return null;
  const u = sizes.unit;
  const cells = model.titleBlock.map(({ name, value }) =>
    metrics.wrap('titleblock', `${name} ${value}`, sizes.px('titleblock'), room.width),
  );
  const width = cells.reduce((sum, c) => sum + c.width + 2 * CELL_PADDING.x * u, 0);
  const height = Math.max(...cells.map((c) => c.height)) + 2 * CELL_PADDING.y * u;
  const box = { x: round(room.x + room.width - width), y: room.y, width: round(width), height: round(height) };
  const lefts = cells.map((_, i) => cells.slice(0, i).reduce((x, c) => x + (c.width + 2 * CELL_PADDING.x * u), box.x));
  const texts = cells.map((cell, i) => {
    const at = { x: (lefts[i] ?? 0) + CELL_PADDING.x * u, y: box.y + (height - cell.height) / 2 };
    return placeText(cell, `titleblock/${i}`, at, 'start');
  });
  const bottom = round(box.y + height);
  const rules = lefts.slice(1).map(
    (x) =>
      [
        { x: round(x), y: box.y },
        { x: round(x), y: bottom },
      ] as const,
  );
  return createPanel('titleblock', box, { texts, rules });
}

/** The notes, one under the other, at the left of `room`; null without notes. */
function layoutNotes({ model, metrics, sizes }: Sheet, room: Rect): PlacedPanel | null {
  if (model.notes.length === 0) return null;
  const pad = { x: NOTE_PADDING.x * sizes.unit, y: NOTE_PADDING.y * sizes.unit };
  let y = room.y + pad.y;
  const texts = model.notes.map((note, i) => {
    const block = metrics.wrap('note', note, sizes.px('note'), room.width - 2 * NOTE_PADDING.x * sizes.unit);
    const placed = placeText(block, `notes/${i + 1}`, { x: room.x + pad.x, y }, 'start');
    y += block.height;
    return placed;
  });
  const width = Math.max(...texts.map((t) => t.box.width)) + 2 * NOTE_PADDING.x * sizes.unit;
  const height = y + pad.y - room.y;
  return createPanel('notes', { x: room.x, y: room.y, width: round(width), height: round(height) }, { texts });
}
