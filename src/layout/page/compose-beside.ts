import type { Rect } from '../../geometry.ts';
import type { PlacedPanel } from '../layout.ts';
import { round } from '../place-text.ts';
import { layoutHeader } from './header.ts';
import { layoutKey } from './key.ts';
import { layoutLegend } from './legend.ts';
import { layoutLetteredKey } from './lettered-key.ts';
import { layoutNotes } from './notes.ts';
import type { Page } from './page.ts';
import { bottomOf, lowered, topOf } from './panel.ts';
import type { Sheet } from './sheet.ts';
import { enlargedSizes } from './sizes.ts';
import { layoutTitleBlock } from './title-block.ts';

/** The column's share of the width. */
const COLUMN = 0.255;
/** Distances on a canvas of 1024 px. */
const BESIDE_COLUMN = 16;
const ABOVE_DIAGRAM = 10;
const BELOW_DIAGRAM = 6;
const BETWEEN = 10;
/** How much larger than the page's own the print of the column may be: the largest that fits is taken. */
const PRINT = [1.3, 1.2, 1.1, 1];

/**
 * Key and legend in a column at the right, notes and title block at its foot, header and diagram at the left.
 * Null when there is nothing to stand in the column, or too much for it.
 */
export function composeBeside(sheet: Sheet, room: Rect): Page | null {
  const width = room.width * COLUMN;
  const column: Rect = { ...room, x: room.x + room.width - width, width };
  const panels = fitColumn(sheet, column);
  if (panels === null) return null;
  const u = sheet.sizes.unit;
  const left: Rect = { ...room, width: room.width - width - BESIDE_COLUMN * u };
  const header = layoutHeader(sheet, left);
  const top = bottomOf([header]) + ABOVE_DIAGRAM * u;
  return {
    panels: [header, ...panels],
    area: {
      x: round(left.x),
      y: round(top),
      width: round(left.width),
      height: round(room.y + room.height - top - BELOW_DIAGRAM * u),
    },
  };
}

/** The column in the largest print that it holds. */
function fitColumn(sheet: Sheet, column: Rect): readonly PlacedPanel[] | null {
  for (const print of PRINT) {
    const panels = fillColumn({ ...sheet, sizes: enlargedSizes(sheet.sizes, print) }, column);
    if (panels !== null) return panels;
  }
  return null;
}

/** Null when the column has no list or does not hold everything. */
function fillColumn(sheet: Sheet, column: Rect): readonly PlacedPanel[] | null {
  const between = BETWEEN * sheet.sizes.unit;
  const lists = [layoutLetteredKey(sheet, column, 1), layoutLegend(sheet, column, 1)].filter((p) => p !== null);
  if (lists.length === 0) return null;
  const key = layoutKey(sheet, column, 'filling');
  const upper = stacked([...(key === null ? [] : [key]), ...lists], column.y, between);
  const feet = [layoutNotes(sheet, column), layoutTitleBlock(sheet, column, 'filling')].filter((p) => p !== null);
  const height = heightOf(feet, between);
  const lower = stacked(feet, column.y + column.height - height, between);
  const fits =
    bottomOf(upper) + (feet.length > 0 ? between : 0) <= (feet.length > 0 ? topOf(lower) : bottomOf([{ box: column }]));
  return fits ? [...upper, ...lower] : null;
}

const heightOf = (panels: readonly PlacedPanel[], between: number): number =>
  panels.reduce((sum, panel, i) => sum + panel.box.height + (i > 0 ? between : 0), 0);

/** The panels one under the other from `top` on. */
function stacked(panels: readonly PlacedPanel[], top: number, between: number): readonly PlacedPanel[] {
  let y = top;
  return panels.map((panel) => {
    const placed = lowered(panel, y - panel.box.y);
    y += panel.box.height + between;
    return placed;
  });
}
