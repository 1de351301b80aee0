import type { Rect } from '../../geometry.ts';
import type { Model } from '../../model/model.ts';
import type { Metrics } from '../../text/metrics.ts';
import type { PlacedPanel, PlacedText } from '../layout.ts';
import { placeText, round } from '../place-text.ts';
import type { PageSizes } from './sizes.ts';

const CELL_PAD = 10;
const NOTE_PAD = { x: 10, y: 4 };

/** Cells of the title block in one row that ends at the right of `room`; null when the spec has none. */
export function layoutTitleBlock(model: Model, metrics: Metrics, sizes: PageSizes, room: Rect): PlacedPanel | null {
  if (model.titleBlock.length === 0) return null;
  const u = sizes.unit;
  const cells = model.titleBlock.map((field) =>
    metrics.wrap('titleblock', `${field.name} ${field.value}`, sizes.px('titleblock'), room.width),
  );
  const width = cells.reduce((sum, c) => sum + c.width + 2 * CELL_PAD * u, 0);
  const height = Math.max(...cells.map((c) => c.height)) + 10 * u;
  const box = { x: round(room.x + room.width - width), y: room.y, width: round(width), height: round(height) };
  const texts: PlacedText[] = [];
  const rules: PlacedPanel['rules'][number][] = [];
  let x = box.x;
  cells.forEach((cell, i) => {
    if (i > 0)
      rules.push([
        { x: round(x), y: box.y },
        { x: round(x), y: round(box.y + height) },
      ]);
    texts.push(
      placeText(cell, `titleblock/${i}`, { x: x + CELL_PAD * u, y: box.y + (height - cell.height) / 2 }, 'start'),
    );
    x += cell.width + 2 * CELL_PAD * u;
  });
  return { role: 'titleblock', box, texts, badges: [], swatches: [], rules };
}

/** The notes, one under the other, at the left of `room`; null without notes. */
export function layoutNotes(model: Model, metrics: Metrics, sizes: PageSizes, room: Rect): PlacedPanel | null {
  if (model.notes.length === 0) return null;
  const u = sizes.unit;
  const texts: PlacedText[] = [];
  let y = room.y + NOTE_PAD.y * u;
  model.notes.forEach((note, i) => {
    const block = metrics.wrap('note', note, sizes.px('note'), room.width - 2 * NOTE_PAD.x * u);
    texts.push(placeText(block, `notes/${i + 1}`, { x: room.x + NOTE_PAD.x * u, y }, 'start'));
    y += block.height;
  });
  const width = round(Math.max(...texts.map((t) => t.box.width)) + 2 * NOTE_PAD.x * u);
  return {
    role: 'notes',
    box: { x: room.x, y: room.y, width, height: round(y + NOTE_PAD.y * u - room.y) },
    texts,
    badges: [],
    swatches: [],
    rules: [],
  };
}
