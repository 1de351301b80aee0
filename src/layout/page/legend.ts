import type { Rect } from '../../geometry.ts';
import type { PlacedPanel } from '../layout.ts';
import { type List, layoutList } from './list.ts';
import type { Sheet } from './sheet.ts';

/** The numbered legend across `room`, from its top; null without rows. */
export function layoutLegend(sheet: Sheet, room: Rect, mostColumns: number): PlacedPanel | null {
  const { legend, words } = sheet.model;
  const list: List = {
    panel: 'legend',
    heading: words.legend,
    badge: 'step',
    rows: legend.map((text, i) => ({ mark: String(i + 1), text })),
  };
  return layoutList(sheet, list, room, mostColumns);
}
