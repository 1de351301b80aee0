import type { Point, Rect } from '../../geometry.ts';
import type { TextBlock } from '../../text/metrics.ts';
import { type Chip, measureBadge, placeBadge } from '../badge.ts';
import type { PlacedBadge, PlacedPanel, PlacedText } from '../layout.ts';
import { placeText, round } from '../place-text.ts';
import { type Column, cutColumns } from './columns.ts';
import { createPanel } from './panel.ts';
import type { Sheet } from './sheet.ts';

/** Distances on a canvas of 1024 px. */
const PADDING = 12;
const COLUMN_GAP = 22;
const ROW_GAP = 5;
const AFTER_BADGE = 9;
const AFTER_HEADING = 7;
/** Padding above and below, as a share of that at the sides. */
const FLATNESS = 0.8;
/** Rounding must not cost half a line. */
const ALMOST = 0.02;
/** A column more must make the legend lower by more than this. */
const LEAST_GAIN = 2;

/** What a list says, and how. */
export interface List {
  readonly panel: 'legend' | 'key';
  readonly heading: string | null;
  readonly badge: PlacedBadge['role'];
  readonly rows: readonly { readonly mark: string; readonly text: string }[];
}

/** Rows behind their badges, in as many columns (1 … `mostColumns`) as make the panel lowest; its box is as wide as `room` and starts at its top. Null without rows. */
export function layoutList(sheet: Sheet, list: List, room: Rect, mostColumns: number): PlacedPanel | null {
  if (list.rows.length === 0) return null;
  const plans = Array.from({ length: mostColumns }, (_, i) => buildPlan(sheet, list, room.width, i + 1));
  const plan = plans.reduce((a, b) => (b.height < a.height - LEAST_GAIN * sheet.sizes.unit ? b : a));
  return placePlan(sheet, list, room, plan);
}

/** A badge and what stands behind it, measured. */
interface Row {
  readonly mark: string;
  readonly badge: Chip;
  readonly text: TextBlock;
  /** From this row's top to the next one's, px: a multiple of half a line, so that lines of neighbouring columns share their baselines. */
  readonly height: number;
}

interface Plan {
  readonly columns: readonly Column<Row>[];
  readonly columnWidth: number;
  /** Infinity when a word is wider than a column. */
  readonly height: number;
}

function buildPlan({ metrics, sizes }: Sheet, list: List, width: number, count: number): Plan {
  const u = sizes.unit;
  const columnWidth = (width - 2 * PADDING * u - (count - 1) * COLUMN_GAP * u) / count;
  const rows = list.rows.map(({ mark, text: words }): Row => {
    const badge = measureBadge(metrics, 'step', mark, sizes.px('step'));
    const text = metrics.wrap(list.panel, words, sizes.px(list.panel), columnWidth - badge.width - AFTER_BADGE * u);
    return { mark, badge, text, height: pitchOf(Math.max(text.height, badge.height) + ROW_GAP * u, text) };
  });
  const isTooWide = rows.some((r) => r.text.width > columnWidth - r.badge.width - AFTER_BADGE * u + 0.5);
  const { columns, height } = cutColumns(rows, count, 0);
  return { columns, columnWidth, height: isTooWide ? Infinity : height - ROW_GAP * u };
}

const pitchOf = (height: number, { pitch }: TextBlock): number =>
  Math.ceil((2 * height) / pitch - ALMOST) * (pitch / 2);

function placePlan({ metrics, sizes }: Sheet, list: List, room: Rect, plan: Plan): PlacedPanel {
  const u = sizes.unit;
  const at = { x: room.x + PADDING * u, y: room.y + PADDING * u * FLATNESS };
  const words = list.heading;
  const heading = words === null ? null : metrics.wrap('legend-heading', words, sizes.px('legend-heading'), room.width);
  const top = heading === null ? at.y : at.y + (heading.height + AFTER_HEADING * u);
  const pitch = plan.columnWidth + COLUMN_GAP * u;
  const columns = plan.columns.map((rows, c) => placeColumn(list, rows, { x: at.x + c * pitch, y: top }, u));
  const height = round(top - room.y + plan.height + PADDING * u * FLATNESS);
  return createPanel(
    list.panel,
    { x: room.x, y: room.y, width: room.width, height },
    {
      texts: [
        ...(heading === null ? [] : [placeText(heading, `${list.panel}/heading`, at, 'start')]),
        ...columns.flatMap((c) => c.texts),
      ],
      badges: columns.flatMap((c) => c.badges),
      rules: plan.columns.slice(1).map((_, c) => {
        const x = round(at.x + (c + 1) * pitch - (COLUMN_GAP * u) / 2);
        return [
          { x, y: round(room.y + PADDING * u) },
          { x, y: round(room.y + height - PADDING * u) },
        ] as const;
      }),
    },
  );
}

/** `at` is the column's top left. */
function placeColumn(list: List, rows: readonly Row[], at: Point, u: number) {
  const texts: PlacedText[] = [];
  const badges: PlacedBadge[] = [];
  let y = at.y;
  for (const row of rows) {
    const owner = `${list.panel}/${row.mark}`;
    const x = at.x + row.badge.width + AFTER_BADGE * u;
    badges.push(placeBadge(row.badge, list.badge, owner, { x: at.x, y: y + badgeInset(row) }));
    texts.push(placeText(row.text, owner, { x, y: y + textInset(row) }, 'start'));
    y += row.height;
  }
  return { texts, badges };
}

/** Badge and first line stand side by side, whichever is higher. */
const badgeInset = ({ badge, text }: Row): number => Math.max(0, (text.pitch - badge.height) / 2);
const textInset = ({ badge, text }: Row): number => Math.max(0, (badge.height - text.pitch) / 2);
