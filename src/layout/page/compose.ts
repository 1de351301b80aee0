import type { Rect } from '../../geometry.ts';
import type { Model } from '../../model/model.ts';
import type { PlacedPanel } from '../layout.ts';
import { round } from '../place-text.ts';
import { layoutFooter } from './footer.ts';
import { layoutHeader } from './header.ts';
import { layoutKey } from './key.ts';
import { layoutLegend } from './legend.ts';
import { layoutLetteredKey } from './lettered-key.ts';
import { lowered } from './panel.ts';
import type { Sheet } from './sheet.ts';

/** Everything on the page but the diagram, and what it leaves for the diagram. */
export interface Page {
  readonly panels: readonly PlacedPanel[];
  readonly area: Rect;
}

/** Distances on a canvas of 1024 px. */
const MARGIN = 30;
const BESIDE_LEGEND = 14;
const ABOVE_DIAGRAM = 10;
const BELOW_DIAGRAM = 22;
const ABOVE_FOOTER = 8;
/** Margin above and below, as a share of that at the sides. */
const FLATNESS = 0.9;

/** Header and key on top, legend and notes at the foot; on wide canvases the legend stands at the right. */
export function composePage(sheet: Sheet): Page {
  const { model } = sheet;
  const u = sheet.sizes.unit;
  const room = roomOf(model, u);
  const head = composeHead(sheet, room);
  const top = bottomOf(head) + ABOVE_DIAGRAM * u;
  const footer = layoutFooter(sheet, room);
  const foot = footer.length === 0 ? room.y + room.height : Math.min(...footer.map((p) => p.box.y)) - ABOVE_FOOTER * u;
  const isWide = model.canvas.width / model.canvas.height > WIDE;
  const lists = composeLists(sheet, room, isWide ? { top } : { bottom: foot });
  const bottom = isWide || lists.length === 0 ? foot : Math.min(...lists.map((p) => p.box.y));
  const right = isWide && lists.length > 0 ? Math.min(...lists.map((p) => p.box.x)) - BESIDE_LEGEND * u : rightOf(room);
  return {
    panels: [...head, ...lists, ...footer],
    area: {
      x: round(room.x),
      y: round(top),
      width: round(right - room.x),
      height: round(bottom - top - BELOW_DIAGRAM * u),
    },
  };
}

/** The canvas without its margins. */
function roomOf({ canvas }: Model, u: number): Rect {
  const margin = MARGIN * u;
  return {
    x: margin,
    y: margin * FLATNESS,
    width: canvas.width - 2 * margin,
    height: canvas.height - 2 * FLATNESS * margin,
  };
}

/** A key that takes no more than this share of the width stands beside the title, a wider one below it. */
const BESIDE_TITLE = 0.62;
const AFTER_TITLE = 24;
const BELOW_TITLE = 6;
const ABOVE_KEY = 4;

function composeHead(sheet: Sheet, room: Rect): readonly PlacedPanel[] {
  const u = sheet.sizes.unit;
  const key = layoutKey(sheet, { ...room, y: room.y + ABOVE_KEY * u });
  if (key === null) return [layoutHeader(sheet, room)];
  if (key.box.width < room.width * BESIDE_TITLE)
    return [layoutHeader(sheet, { ...room, width: room.width - key.box.width - AFTER_TITLE * u }), key];
  const header = layoutHeader(sheet, room);
  return [header, lowered(key, bottomOf([header]) + BELOW_TITLE * u - key.box.y)];
}

const rightOf = (box: Rect): number => box.x + box.width;

const bottomOf = (panels: readonly PlacedPanel[]): number => Math.max(...panels.map((p) => p.box.y + p.box.height));

/** Width to height from which on the legend stands beside the diagram, and its share of the width there. */
const WIDE = 1.35;
const SIDE_LEGEND = 0.27;
const MOST_COLUMNS = { legend: 3, key: 6 };
const BETWEEN_LISTS = 10;

/** Lettered key and legend, one under the other: at the right below `top`, or across the page above `bottom`, px. */
function composeLists(
  sheet: Sheet,
  room: Rect,
  at: { readonly top: number } | { readonly bottom: number },
): readonly PlacedPanel[] {
  const isBeside = 'top' in at;
  const width = isBeside ? room.width * SIDE_LEGEND : room.width;
  const draft = { x: room.x + room.width - width, y: 0, width, height: 0 };
  const key = layoutLetteredKey(sheet, draft, isBeside ? 1 : MOST_COLUMNS.key);
  const legend = layoutLegend(sheet, draft, isBeside ? 1 : MOST_COLUMNS.legend);
  const lists = [key, legend].filter((p) => p !== null);
  const between = BETWEEN_LISTS * sheet.sizes.unit;
  const height = lists.reduce((sum, p) => sum + p.box.height, (lists.length - 1) * between);
  let y = isBeside ? at.top : at.bottom - height;
  return lists.map((panel) => {
    const placed = lowered(panel, y - panel.box.y);
    y += panel.box.height + between;
    return placed;
  });
}
