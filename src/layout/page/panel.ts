import type { Point, Rect } from '../../geometry.ts';
import type { PanelRole, PlacedPanel, PlacedText } from '../layout.ts';
import { round } from '../place-text.ts';

/** A panel of these parts; it has none of what is left out. */
export const createPanel = (
  role: PanelRole,
  box: Rect,
  parts: Partial<Omit<PlacedPanel, 'role' | 'box'>>,
): PlacedPanel => ({ role, box, texts: [], badges: [], swatches: [], rules: [], ...parts });

/** A panel with all that is in it, `by` px lower. */
export function lowered(panel: PlacedPanel, by: number): PlacedPanel {
  const rect = (r: Rect): Rect => ({ ...r, x: round(r.x), y: round(r.y + by) });
  const point = (p: Point): Point => ({ x: round(p.x), y: round(p.y + by) });
  const text = (t: PlacedText): PlacedText => ({
    ...t,
    box: rect(t.box),
    lines: t.lines.map((l) => ({ ...l, x: round(l.x), baseline: round(l.baseline + by) })),
  });
  return {
    ...panel,
    box: rect(panel.box),
    texts: panel.texts.map(text),
    badges: panel.badges.map((b) => ({ ...b, box: rect(b.box), text: text(b.text) })),
    swatches: panel.swatches.map((s) => ({ ...s, from: point(s.from), to: point(s.to) })),
    rules: panel.rules.map(([a, b]) => [point(a), point(b)] as const),
  };
}

type Boxed = Pick<PlacedPanel, 'box'>;

export const topOf = (panels: readonly Boxed[]): number => Math.min(...panels.map(({ box }) => box.y));

export const bottomOf = (panels: readonly Boxed[]): number => Math.max(...panels.map(({ box }) => box.y + box.height));
