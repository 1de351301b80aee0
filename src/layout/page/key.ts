import type { Point, Rect } from '../../geometry.ts';
import { EDGE_KINDS, type EdgeKind } from '../../roles.ts';
import type { TextBlock } from '../../text/metrics.ts';
import type { PlacedPanel, PlacedText, Swatch } from '../layout.ts';
import { placeText, round } from '../place-text.ts';
import { createPanel } from './panel.ts';
import type { Sheet } from './sheet.ts';

/** Distances on a canvas of 1024 px. */
const PADDING = 10;
const SWATCH = 34;
const AFTER_SWATCH = 7;
const COLUMN_GAP = 16;
const ROW_GAP = 4;
/** Padding above and below, as a share of that at the sides. */
const FLATNESS = 0.6;
/** Up to so many entries stand in one row, more in two. */
const LONGEST_ROW = 3;

/** What the strokes of the arrows mean: a panel at the right end of `room`; null when only one kind is used. */
export function layoutKey({ model, metrics, sizes }: Sheet, room: Rect): PlacedPanel | null {
  const u = sizes.unit;
  const wrap = (role: 'key' | 'legend-heading', text: string) => metrics.wrap(role, text, sizes.px('key'), room.width);
  const entries = EDGE_KINDS.flatMap((kind): readonly Entry[] => {
    const word = model.words.kinds[kind];
    return word === null || !model.edges.some((e) => e.kind === kind) ? [] : [{ kind, text: wrap('key', word) }];
  });
  if (entries.length < 2) return null;
  const heading = model.words.key === null ? null : wrap('legend-heading', model.words.key);
  const headingWidth = heading === null ? 0 : heading.width + COLUMN_GAP * u;
  const table = buildTable(entries, u);
  const box = boxAround(table, headingWidth, room, u);
  const at = { x: box.x + PADDING * u, y: box.y + PADDING * u * FLATNESS };
  const headings = heading === null ? [] : [placeText(heading, 'key', { x: at.x, y: at.y + rowInset(u) }, 'start')];
  const rows = placeEntries(table, { x: at.x + headingWidth, y: at.y }, u);
  return createPanel('key', box, { texts: [...headings, ...rows.texts], swatches: rows.swatches });
}

interface Entry {
  readonly kind: EdgeKind;
  readonly text: TextBlock;
}

/** Entries in rows of one height, in columns as wide as they need, px. */
interface Table {
  readonly entries: readonly Entry[];
  readonly columns: readonly number[];
  readonly rowHeight: number;
}

function buildTable(entries: readonly Entry[], u: number): Table {
  const perRow = entries.length <= LONGEST_ROW ? entries.length : Math.ceil(entries.length / 2);
  const widths = entries.map((e) => e.text.width + (SWATCH + AFTER_SWATCH) * u);
  return {
    entries,
    columns: widths.slice(0, perRow).map((_, c) => Math.max(...widths.filter((_, i) => i % perRow === c))),
    rowHeight: Math.max(...entries.map((e) => e.text.height)) + ROW_GAP * u,
  };
}

function boxAround({ entries, columns, rowHeight }: Table, headingWidth: number, room: Rect, u: number): Rect {
  const gaps = (columns.length - 1) * COLUMN_GAP * u;
  const width = headingWidth + columns.reduce((sum, c) => sum + c, 0) + gaps + 2 * PADDING * u;
  const height = Math.ceil(entries.length / columns.length) * rowHeight + 2 * PADDING * u * FLATNESS;
  return { x: round(room.x + room.width - width), y: room.y, width: round(width), height: round(height) };
}

/** Half of the gap lies above a row's text, px. */
const rowInset = (u: number): number => (ROW_GAP / 2) * u;

/** Swatches and their words; `at` is the top left of the first row. */
function placeEntries({ entries, columns, rowHeight }: Table, at: Point, u: number) {
  const texts: PlacedText[] = [];
  const swatches: Swatch[] = [];
  entries.forEach(({ kind, text }, i) => {
    const column = i % columns.length;
    const x = at.x + columns.slice(0, column).reduce((sum, c) => sum + c + COLUMN_GAP * u, 0);
    const y = at.y + Math.floor(i / columns.length) * rowHeight + rowInset(u);
    const middle = round(y + text.height / 2);
    swatches.push({ kind, from: { x: round(x), y: middle }, to: { x: round(x + SWATCH * u), y: middle } });
    texts.push(placeText(text, `key/${kind}`, { x: x + (SWATCH + AFTER_SWATCH) * u, y }, 'start'));
  });
  return { texts, swatches };
}
