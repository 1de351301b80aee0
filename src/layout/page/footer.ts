import type { Rect } from '../../geometry.ts';
import type { PlacedPanel } from '../layout.ts';
import { round } from '../place-text.ts';
import { layoutNotes } from './notes.ts';
import { lowered } from './panel.ts';
import type { Sheet } from './sheet.ts';
import { layoutTitleBlock } from './title-block.ts';

/** Between notes and title block on a canvas of 1024 px. */
const BETWEEN = 20;

/** Notes at the left, title block at the right, equally high, both standing on the lower edge of `room`. */
export function layoutFooter(sheet: Sheet, room: Rect): readonly PlacedPanel[] {
  const block = layoutTitleBlock(sheet, room, 'row');
  const taken = block === null ? 0 : block.box.width + BETWEEN * sheet.sizes.unit;
  const notes = layoutNotes(sheet, { ...room, width: room.width - taken });
  const panels = [notes, block].filter((p) => p !== null);
  const height = Math.max(0, ...panels.map((p) => p.box.height));
  const top = room.y + room.height - height;
  return panels.map((panel) => heightened(panel, top - room.y, height));
}

/** The panel `by` px lower and `height` px high, its texts in the middle, its upright rules all the way. */
function heightened(panel: PlacedPanel, by: number, height: number): PlacedPanel {
  const placed = lowered(panel, by + (height - panel.box.height) / 2);
  const box = { ...placed.box, y: round(panel.box.y + by), height: round(height) };
  const rules = placed.rules.map(
    ([{ x }]) =>
      [
        { x, y: box.y },
        { x, y: round(box.y + box.height) },
      ] as const,
  );
  return { ...placed, box, rules };
}
