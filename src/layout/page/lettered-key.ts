import type { Rect } from '../../geometry.ts';
import type { PlacedPanel } from '../layout.ts';
import { markedLabels } from '../marks.ts';
import { type List, layoutList } from './list.ts';
import type { Sheet } from './sheet.ts';

/** The labels that letters stand for on their arrows, across `room`, from its top; null when every label is on its arrow. */
export function layoutLetteredKey(sheet: Sheet, room: Rect, mostColumns: number): PlacedPanel | null {
  const { model, marks } = sheet;
  const list: List = {
    panel: 'key',
    heading: model.words.key,
    badge: 'key',
    rows: markedLabels(model.edges, marks),
  };
  return layoutList(sheet, list, room, mostColumns);
}
