import type { DrawItem, TextDraw } from '../draw/drawing.ts';

/** All texts of a drawing, in paint order. */
export const textsOf = (items: readonly DrawItem[]): readonly TextDraw[] =>
  items.flatMap((item) => {
    if (item.kind === 'text') return [item];
    return item.kind === 'group' ? textsOf(item.items) : [];
  });
