import type { Rect } from '../../geometry.ts';
import type { Model } from '../../model/model.ts';
import type { Metrics } from '../../text/metrics.ts';
import type { PlacedPanel } from '../layout.ts';
import { round } from '../place-text.ts';
import { layoutNotes, layoutTitleBlock } from './footer.ts';
import { layoutHeader } from './header.ts';
import { layoutKey } from './key.ts';
import { layoutLegend } from './legend.ts';
import type { PageSizes } from './sizes.ts';

/** Everything on the page but the diagram, and what it leaves for the diagram. */
export interface Page {
  readonly panels: readonly PlacedPanel[];
  readonly area: Rect;
}

const MARGIN = 30;
const GAP = 14;
const BELOW_DIAGRAM = 22;
const ABOVE_DIAGRAM = 10;

/** Header and key on top, legend and notes at the foot; on wide canvases the legend stands at the right. */
export function composePage(model: Model, metrics: Metrics, sizes: PageSizes): Page {
  const u = sizes.unit;
  const m = MARGIN * u;
  const { width, height } = model.canvas;
  const room: Rect = { x: m, y: m * 0.9, width: width - 2 * m, height: height - 1.8 * m };
  const key = layoutKey(model, metrics, sizes, { ...room, y: room.y + 4 * u });
  const keyBeside = key !== null && key.box.width < room.width * 0.62;
  const header = layoutHeader(model, metrics, sizes, {
    ...room,
    width: keyBeside ? room.width - key.box.width - 24 * u : room.width,
  });
  const beside = key === null || keyBeside ? key : moved(key, 0, header.box.y + header.box.height + 6 * u - key.box.y);
  const top =
    Math.max(header.box.y + header.box.height, beside === null ? 0 : beside.box.y + beside.box.height) + ABOVE_DIAGRAM * u;
  const footer = composeFooter(model, metrics, sizes, room);
  const footTop = footer.length === 0 ? room.y + room.height : Math.min(...footer.map((p) => p.box.y)) - 8 * u;
  const wide = width / height > 1.35;
  const legendWidth = wide ? room.width * 0.27 : room.width;
  const draft = layoutLegend(
    model,
    metrics,
    sizes,
    { x: room.x + room.width - legendWidth, y: 0, width: legendWidth, height: 0 },
    wide ? 1 : 3,
  );
  const legend = draft === null ? null : moved(draft, 0, wide ? top - draft.box.y : footTop - draft.box.height);
  const bottom = wide || legend === null ? footTop : legend.box.y;
  const right = wide && legend !== null ? legend.box.x - GAP * u : room.x + room.width;
  const panels = [header, beside, legend, ...footer].filter((p): p is PlacedPanel => p !== null);
  return {
    panels,
    area: { x: round(room.x), y: round(top), width: round(right - room.x), height: round(bottom - top - BELOW_DIAGRAM * u) },
  };
}

/** Notes at the left, title block at the right, both standing on the lower margin. */
function composeFooter(model: Model, metrics: Metrics, sizes: PageSizes, room: Rect): readonly PlacedPanel[] {
  const block = layoutTitleBlock(model, metrics, sizes, room);
  const notes = layoutNotes(model, metrics, sizes, {
    ...room,
    width: room.width - (block === null ? 0 : block.box.width + 20 * sizes.unit),
  });
  const height = Math.max(block?.box.height ?? 0, notes?.box.height ?? 0);
  const base = room.y + room.height - height;
  return [notes, block]
    .filter((p): p is PlacedPanel => p !== null)
    .map((p) => moved(p, 0, base - room.y + (height - p.box.height) / 2));
}

/** A panel with all that is in it, shifted. */
function moved(panel: PlacedPanel, dx: number, dy: number): PlacedPanel {
  const rect = (r: Rect): Rect => ({ ...r, x: round(r.x + dx), y: round(r.y + dy) });
  const point = (p: { x: number; y: number }) => ({ x: round(p.x + dx), y: round(p.y + dy) });
  const text = (t: PlacedPanel['texts'][number]) => ({
    ...t,
    box: rect(t.box),
    lines: t.lines.map((l) => ({ ...l, x: round(l.x + dx), baseline: round(l.baseline + dy) })),
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
