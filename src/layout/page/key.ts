import type { Point, Rect } from '../../geometry.ts';
import { EDGE_KINDS, type EdgeKind } from '../../roles.ts';
import type { TextBlock } from '../../text/metrics.ts';
import type { PlacedPanel, PlacedText, Swatch } from '../layout.ts';
import { placeText, round } from '../place-text.ts';
import { createPanel } from './panel.ts';
import type { Sheet } from './sheet.ts';

/** Distances on a canvas of 1024 px. */
const PADDING = 12;
const SWATCH = 34;
const AFTER_SWATCH = 7;
const COLUMN_GAP = 16;
const ROW_GAP = 4;
const BELOW_HEADING = 2;
/** Padding above and below, as a share of that at the sides. */
const FLATNESS = { hugging: 0.5, filling: 0.8 };
/** Up to so many entries stand in one row, more in two. */
const LONGEST_ROW = 3;

/** `hugging`: as narrow as its entries, behind their heading. `filling`: as wide as the room, below their heading. */
type Form = 'hugging' | 'filling';

/** What the strokes of the arrows mean: a panel at the right end of `room`; null when only one kind is used. */
export function layoutKey(sheet: Sheet, room: Rect, form: Form): PlacedPanel | null {
  const entries = measureEntries(sheet, room);
  if (entries.length < 2) return null;
  const u = sheet.sizes.unit;
  const heading = measureHeading(sheet, room, form);
  const indent = heading === null ? { x: 0, y: 0 } : indentOf(heading, form, sheet);
  const table = buildTable(entries, form === 'hugging' ? shortRow(entries.length) : longestRow(entries, room, u), u);
  const size = sizeOf(table, u);
  const width = form === 'filling' ? room.width : indent.x + size.width + 2 * PADDING * u;
  const height = indent.y + size.height + 2 * PADDING * u * FLATNESS[form];
  const box = { x: round(room.x + room.width - width), y: room.y, width: round(width), height: round(height) };
  const at = { x: box.x + PADDING * u, y: box.y + PADDING * u * FLATNESS[form] };
  const rows = placeEntries(table, { x: at.x + indent.x, y: at.y + indent.y }, u);
  const headingAt = form === 'hugging' ? { x: at.x, y: at.y + rowInset(u) } : at;
  const headings = heading === null ? [] : [placeText(heading, 'key', headingAt, 'start')];
  return createPanel('key', box, { texts: [...headings, ...rows.texts], swatches: rows.swatches });
}

interface Entry {
  readonly kind: EdgeKind;
  readonly text: TextBlock;
}

const measureEntries = ({ model, metrics, sizes }: Sheet, room: Rect): readonly Entry[] =>
  EDGE_KINDS.flatMap((kind) => {
    const word = model.words.kinds[kind];
    if (word === null || !model.edges.some((e) => e.kind === kind)) return [];
    return [{ kind, text: metrics.wrap('key', word, sizes.px('key'), room.width) }];
  });

/** Behind its heading everything has one size; above the entries the heading is set like those of lists. */
function measureHeading({ model, metrics, sizes }: Sheet, room: Rect, form: Form): TextBlock | null {
  const px = sizes.px(form === 'hugging' ? 'key' : 'legend-heading');
  return model.words.key === null ? null : metrics.wrap('legend-heading', model.words.key, px, room.width);
}

/** How far the heading pushes the entries, px. */
function indentOf({ width, height }: TextBlock, form: Form, { metrics, sizes }: Sheet): Point {
  const { flat, lean } = metrics.afterHeading;
  return form === 'hugging'
    ? { x: width + (flat + COLUMN_GAP) * sizes.unit + lean * height, y: 0 }
    : { x: 0, y: height + BELOW_HEADING * sizes.unit };
}

/** Entries in rows of one height, in columns as wide as they need, px. */
interface Table {
  readonly entries: readonly Entry[];
  readonly columns: readonly number[];
  readonly rowHeight: number;
}

const shortRow = (count: number): number => (count <= LONGEST_ROW ? count : Math.ceil(count / 2));

/** The most entries in a row, up to the longest, that `room` holds. */
function longestRow(entries: readonly Entry[], room: Rect, u: number): number {
  const fits = (perRow: number): boolean =>
    sizeOf(buildTable(entries, perRow, u), u).width <= room.width - 2 * PADDING * u;
  return [LONGEST_ROW, LONGEST_ROW - 1].find((perRow) => fits(perRow)) ?? 1;
}

function buildTable(entries: readonly Entry[], perRow: number, u: number): Table {
  const widths = entries.map((e) => e.text.width + (SWATCH + AFTER_SWATCH) * u);
  return {
    entries,
    columns: widths.slice(0, perRow).map((_, c) => Math.max(...widths.filter((_, i) => i % perRow === c))),
    rowHeight: Math.max(...entries.map((e) => e.text.height)) + ROW_GAP * u,
  };
}

const sizeOf = ({ entries, columns, rowHeight }: Table, u: number) => ({
  width: columns.reduce((sum, c) => sum + c, 0) + (columns.length - 1) * COLUMN_GAP * u,
  height: Math.ceil(entries.length / columns.length) * rowHeight,
});

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
