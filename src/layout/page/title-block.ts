import type { Point, Rect, Size } from '../../geometry.ts';
import type { TextBlock } from '../../text/metrics.ts';
import type { PlacedPanel, PlacedText } from '../layout.ts';
import { placeText, round } from '../place-text.ts';
import { createPanel } from './panel.ts';
import type { Sheet } from './sheet.ts';

/** Distances on a canvas of 1024 px. */
const PADDING = { x: 10, y: 5 };
/** Sizes as shares of the role’s own: names stand small over their values, the title is larger. */
const SHARES = { name: 1, value: 1.1, title: 1.25 };
/** The most of the room's width that the title's cell takes before the title is wrapped. */
const TITLE_WIDTH = 0.34;

/** `row`: all cells side by side at the right end of the room. `filling`: across the room, the title over the other cells. */
type Form = 'row' | 'filling';

/**
 * The block in the corner of an engineering drawing: the picture's title, then every field of the spec's `titleBlock`,
 * its name over its value. Null when the spec has none.
 */
export function layoutTitleBlock(sheet: Sheet, room: Rect, form: Form): PlacedPanel | null {
  if (sheet.model.titleBlock.length === 0) return null;
  const cells = measureCells(sheet, room, form);
  const rows = form === 'row' ? [cells] : [cells.slice(0, 1), cells.slice(1)];
  const widths = rows.map((row) => row.reduce((sum, cell) => sum + cell.width, 0));
  const width = form === 'row' ? Math.max(...widths) : room.width;
  const box = { x: round(room.x + room.width - width), y: room.y };
  let y = room.y;
  const placed = rows.map((row) => {
    const at = { x: box.x, y };
    const height = Math.max(...row.map((cell) => cell.height));
    y += height;
    return placeRow(stretched(row, width), at, height, sheet.sizes.unit);
  });
  const dividers = placed.slice(1).map(
    (row) =>
      [
        { x: box.x, y: row.top },
        { x: round(box.x + width), y: row.top },
      ] as const,
  );
  return createPanel(
    'titleblock',
    { ...box, width: round(width), height: round(y - room.y) },
    { texts: placed.flatMap((row) => row.texts), rules: [...dividers, ...placed.flatMap((row) => row.rules)] },
  );
}

/** Texts one over the other, and what they need, px. */
interface Cell extends Size {
  readonly texts: readonly { readonly block: TextBlock; readonly owner: string }[];
}

function measureCells({ model, metrics, sizes }: Sheet, room: Rect, form: Form): readonly Cell[] {
  const set = (text: string, share: number, width: number): TextBlock =>
    metrics.wrap('titleblock', text, Math.max(model.minTextPx, round(sizes.px('titleblock') * share)), width);
  const inner = room.width - 2 * PADDING.x * sizes.unit;
  const title = set(model.title, SHARES.title, form === 'row' ? inner * TITLE_WIDTH : inner);
  const fields = model.titleBlock.map(({ name, value }, i) =>
    toCell(
      [
        { block: set(name, SHARES.name, inner), owner: `titleblock/${i}/name` },
        { block: set(value, SHARES.value, inner), owner: `titleblock/${i}` },
      ],
      sizes.unit,
    ),
  );
  return [toCell([{ block: title, owner: 'titleblock/title' }], sizes.unit), ...fields];
}

const toCell = (texts: Cell['texts'], u: number): Cell => ({
  texts,
  width: Math.max(...texts.map(({ block }) => block.width)) + 2 * PADDING.x * u,
  height: texts.reduce((sum, { block }) => sum + block.height, 0) + 2 * PADDING.y * u,
});

/** Cells made wider by equal shares until they fill `width`, px. */
function stretched(row: readonly Cell[], width: number): readonly Cell[] {
  const spare = width - row.reduce((sum, cell) => sum + cell.width, 0);
  return row.map((cell) => ({ ...cell, width: cell.width + spare / row.length }));
}

/** Texts of a row's cells, each cell's in the middle of the row's height, and the rules between cells. */
function placeRow(row: readonly Cell[], at: Point, height: number, u: number) {
  const texts: PlacedText[] = [];
  const rules: (readonly [Point, Point])[] = [];
  let x = at.x;
  row.forEach((cell, i) => {
    if (i > 0)
      rules.push([
        { x: round(x), y: round(at.y) },
        { x: round(x), y: round(at.y + height) },
      ]);
    let y = at.y + (height - cell.height) / 2 + PADDING.y * u;
    for (const { block, owner } of cell.texts) {
      texts.push(placeText(block, owner, { x: x + PADDING.x * u, y }, 'start'));
      y += block.height;
    }
    x += cell.width;
  });
  return { texts, rules, top: round(at.y) };
}
