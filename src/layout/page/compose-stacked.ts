import type { Rect } from '../../geometry.ts';
import type { PlacedPanel } from '../layout.ts';
import { round } from '../place-text.ts';
import { layoutFooter } from './footer.ts';
import { layoutHeader } from './header.ts';
import { layoutKey } from './key.ts';
import { layoutLegend } from './legend.ts';
import { layoutLetteredKey } from './lettered-key.ts';
import type { Page } from './page.ts';
import { bottomOf, lowered, topOf } from './panel.ts';
import type { Sheet } from './sheet.ts';

/** Distances on a canvas of 1024 px. */
const ABOVE_DIAGRAM = 10;
const BELOW_DIAGRAM = 22;
const ABOVE_FOOTER = 8;
const BETWEEN_LISTS = 10;
const MOST_COLUMNS = { legend: 3, key: 6 };

/** Header and key on top, lettered key, legend, notes and title block at the foot, the diagram between them. */
export function composeStacked(sheet: Sheet, room: Rect): Page {
  const u = sheet.sizes.unit;
  const head = composeHead(sheet, room);
  const footer = layoutFooter(sheet, room);
  const end = room.y + room.height;
  const foot = footer.length === 0 ? end : topOf(footer) - ABOVE_FOOTER * u;
  const lists = composeLists(sheet, room, foot);
  const top = bottomOf(head) + ABOVE_DIAGRAM * u;
  const bottom = (lists.length === 0 ? foot : topOf(lists)) - BELOW_DIAGRAM * u;
  return {
    panels: [...head, ...lists, ...footer],
    area: { x: round(room.x), y: round(top), width: round(room.width), height: round(bottom - top) },
  };
}

/** A key that takes no more than this share of the width stands beside the title, a wider one below it. */
const BESIDE_TITLE = 0.62;
const BELOW_TITLE = 6;
const ABOVE_KEY = 4;

function composeHead(sheet: Sheet, room: Rect): readonly PlacedPanel[] {
  const u = sheet.sizes.unit;
  const key = layoutKey(sheet, { ...room, y: room.y + ABOVE_KEY * u }, 'hugging');
  if (key === null) return [layoutHeader(sheet, room)];
  if (key.box.width < room.width * BESIDE_TITLE) return [layoutHeader(sheet, room, key.box), key];
  const header = layoutHeader(sheet, room);
  return [header, lowered(key, bottomOf([header]) + BELOW_TITLE * u - key.box.y)];
}

/** Lettered key and legend, one under the other, above `bottom`, px. */
function composeLists(sheet: Sheet, room: Rect, bottom: number): readonly PlacedPanel[] {
  const key = layoutLetteredKey(sheet, room, MOST_COLUMNS.key);
  const legend = layoutLegend(sheet, room, MOST_COLUMNS.legend);
  const between = BETWEEN_LISTS * sheet.sizes.unit;
  const placed: PlacedPanel[] = [];
  let foot = bottom;
  for (const panel of [legend, key]) {
    if (panel === null) continue;
    placed.unshift(lowered(panel, foot - panel.box.height - panel.box.y));
    foot -= panel.box.height + between;
  }
  return placed;
}
