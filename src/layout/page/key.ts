import type { Rect } from '../../geometry.ts';
import type { Model } from '../../model/model.ts';
import { EDGE_KINDS, type EdgeKind } from '../../roles.ts';
import type { Metrics } from '../../text/metrics.ts';
import type { PlacedPanel, PlacedText, Swatch } from '../layout.ts';
import { placeText, round } from '../place-text.ts';
import type { PageSizes } from './sizes.ts';

const PAD = 10;
const SWATCH = 34;
const GAP = 7;
const COLUMN_GAP = 16;

/** What the strokes of the arrows mean: a panel at the right end of `room`, in rows of two or three; null when only one kind is used. */
export function layoutKey(model: Model, metrics: Metrics, sizes: PageSizes, room: Rect): PlacedPanel | null {
  const kinds = EDGE_KINDS.filter(
    (kind) => model.edges.some((e) => e.kind === kind) && model.words.kinds[kind] !== null,
  );
  if (kinds.length < 2) return null;
  const u = sizes.unit;
  const heading =
    model.words.key === null ? null : metrics.wrap('legend-heading', model.words.key, sizes.px('key'), room.width);
  const entries = kinds.map((kind) => ({
    kind,
    block: metrics.wrap('key', model.words.kinds[kind] ?? '', sizes.px('key'), room.width),
  }));
  const perRow = entries.length <= 3 ? entries.length : Math.ceil(entries.length / 2);
  const columns = Array.from({ length: perRow }, (_, c) =>
    Math.max(...entries.filter((_, i) => i % perRow === c).map((e) => e.block.width + (SWATCH + GAP) * u)),
  );
  const rowHeight = Math.max(...entries.map((e) => e.block.height)) + 4 * u;
  const headingWidth = heading === null ? 0 : heading.width + COLUMN_GAP * u;
  const width = headingWidth + columns.reduce((sum, c) => sum + c, 0) + (perRow - 1) * COLUMN_GAP * u + 2 * PAD * u;
  const rows = Math.ceil(entries.length / perRow);
  const height = rows * rowHeight + 2 * PAD * u * 0.6;
  const box: Rect = { x: round(room.x + room.width - width), y: room.y, width: round(width), height: round(height) };
  const texts: PlacedText[] = [];
  const swatches: Swatch[] = [];
  if (heading !== null)
    texts.push(placeText(heading, 'key', { x: box.x + PAD * u, y: box.y + PAD * u * 0.6 + 2 * u }, 'start'));
  entries.forEach((entry, i) => {
    const before = columns.slice(0, i % perRow).reduce((sum, c) => sum + c + COLUMN_GAP * u, 0);
    const x = box.x + PAD * u + headingWidth + before;
    const y = box.y + PAD * u * 0.6 + Math.floor(i / perRow) * rowHeight + 2 * u;
    const line = round(y + entry.block.height / 2);
    swatches.push({
      kind: entry.kind as EdgeKind,
      from: { x: round(x), y: line },
      to: { x: round(x + SWATCH * u), y: line },
    });
    texts.push(placeText(entry.block, `key/${entry.kind}`, { x: x + (SWATCH + GAP) * u, y }, 'start'));
  });
  return { role: 'key', box, texts, badges: [], swatches, rules: [] };
}
