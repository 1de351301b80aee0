import type { Rect } from '../../geometry.ts';
import type { Model } from '../../model/model.ts';
import type { Metrics, TextBlock } from '../../text/metrics.ts';
import { type Chip, measureBadge, placeBadge } from '../badge.ts';
import type { PlacedBadge, PlacedPanel, PlacedText } from '../layout.ts';
import { placeText, round } from '../place-text.ts';
import type { PageSizes } from './sizes.ts';

interface Row {
  readonly badge: Chip;
  readonly text: TextBlock;
  readonly height: number;
}

/** The legend's rows in as many columns (1 … `mostColumns`) as make it lowest; its box is as wide as `room` and starts at its top. Null without rows. */
export function layoutLegend(
  model: Model,
  metrics: Metrics,
  sizes: PageSizes,
  room: Rect,
  mostColumns: number,
): PlacedPanel | null {
  if (model.legend.length === 0) return null;
  const plans = Array.from({ length: mostColumns }, (_, i) => plan(model, metrics, sizes, room.width, i + 1));
  const best = plans.reduce((a, b) => (b.height < a.height - 2 * sizes.unit ? b : a));
  return place(model, metrics, sizes, room, best);
}

interface Plan {
  readonly columns: readonly (readonly Row[])[];
  readonly columnWidth: number;
  readonly height: number;
}

const PAD = 12;
const COLUMN_GAP = 22;
const ROW_GAP = 5;
const BADGE_GAP = 9;

function plan(model: Model, metrics: Metrics, sizes: PageSizes, width: number, count: number): Plan {
  const u = sizes.unit;
  const columnWidth = (width - 2 * PAD * u - (count - 1) * COLUMN_GAP * u) / count;
  const rows = model.legend.map((text, i): Row => {
    const badge = measureBadge(metrics, 'step', String(i + 1), sizes.px('step'));
    const block = metrics.wrap('legend', text, sizes.px('legend'), columnWidth - badge.width - BADGE_GAP * u);
    return { badge, text: block, height: Math.max(block.height, badge.height) };
  });
  const tooWide = rows.some((r) => r.text.width > columnWidth - r.badge.width - BADGE_GAP * u + 0.5);
  const columns = cut(rows, count, ROW_GAP * u);
  const height = Math.max(...columns.map((c) => heightOf(c, ROW_GAP * u)));
  return { columns, columnWidth, height: tooWide ? Infinity : height };
}

const heightOf = (rows: readonly Row[], gap: number): number =>
  rows.reduce((sum, r, i) => sum + r.height + (i > 0 ? gap : 0), 0);

/** Cuts the rows, in order, into columns so that the tallest is as low as can be. */
function cut(rows: readonly Row[], count: number, gap: number): readonly (readonly Row[])[] {
  if (count === 1) return [rows];
  let best: readonly (readonly Row[])[] = [];
  let lowest = Infinity;
  for (let first = 1; first <= rows.length - (count - 1); first++) {
    const split = [rows.slice(0, first), ...cut(rows.slice(first), count - 1, gap)];
    const height = Math.max(...split.map((c) => heightOf(c, gap)));
    if (height < lowest) {
      lowest = height;
      best = split;
    }
  }
  return best.length > 0 ? best : [rows];
}

function place(model: Model, metrics: Metrics, sizes: PageSizes, room: Rect, best: Plan): PlacedPanel {
  const u = sizes.unit;
  const texts: PlacedText[] = [];
  const badges: PlacedBadge[] = [];
  let top = room.y + PAD * u * 0.8;
  if (model.words.legend !== null) {
    const heading = metrics.wrap('legend-heading', model.words.legend, sizes.px('legend-heading'), room.width);
    texts.push(placeText(heading, 'legend', { x: room.x + PAD * u, y: top }, 'start'));
    top += heading.height + 3 * u;
  }
  let number = 0;
  best.columns.forEach((rows, c) => {
    const x = room.x + PAD * u + c * (best.columnWidth + COLUMN_GAP * u);
    let y = top;
    for (const row of rows) {
      const owner = `legend/${++number}`;
      const pitch = row.text.pitch;
      const offset = Math.max(0, (row.badge.height - pitch) / 2);
      badges.push(placeBadge(row.badge, 'step', owner, { x, y: y + Math.max(0, (pitch - row.badge.height) / 2) }));
      texts.push(
        placeText(
          row.text,
          owner,
          {
            x: x + row.badge.width + BADGE_GAP * u,
            y: y + (row.text.lines.length === 1 ? (row.height - row.text.height) / 2 : offset * 0.6),
          },
          'start',
        ),
      );
      y += row.height + ROW_GAP * u;
    }
  });
  const height = round(top - room.y + best.height + PAD * u * 0.8);
  const box = { x: room.x, y: room.y, width: room.width, height };
  const rules = best.columns.slice(1).map((_, c) => {
    const x = round(room.x + PAD * u + (c + 1) * (best.columnWidth + COLUMN_GAP * u) - (COLUMN_GAP * u) / 2);
    return [
      { x, y: round(room.y + 12 * u) },
      { x, y: round(room.y + height - 12 * u) },
    ] as const;
  });
  return { role: 'legend', box, texts, badges, swatches: [], rules };
}
