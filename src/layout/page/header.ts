import type { Rect } from '../../geometry.ts';
import type { TextBlock } from '../../text/metrics.ts';
import type { PlacedPanel, PlacedText } from '../layout.ts';
import { placeText, round } from '../place-text.ts';
import { createPanel } from './panel.ts';
import type { Sheet } from './sheet.ts';

/** px of a 1024 px design below the title. */
const BEFORE_UNDERLINE = 3;
const BEFORE_SUBTITLE = 11;
/** Between what stands beside and the title, and a subtitle that stands lower: panels are rectangles, and never overlap. */
const GAP = { title: 24, subtitle: 8 };

/**
 * Title and subtitle at the top left of `room`, as high as its texts; `beside` is what stands at their right. The title
 * shrinks before it wraps; the subtitle may come nearer when it stands lower than what is beside.
 */
export function layoutHeader(sheet: Sheet, room: Rect, beside?: Rect): PlacedPanel {
  const { model, metrics, sizes } = sheet;
  const { x, y } = room;
  const widthBy = (gap: number): number => (beside === undefined ? room.width : beside.x - room.x - gap * sizes.unit);
  const title = fitTitle(sheet, widthBy(GAP.title));
  const subtitleTop = y + title.height + BEFORE_SUBTITLE * sizes.unit;
  const isLower = beside !== undefined && subtitleTop >= beside.y + beside.height;
  const subtitleWidth = widthBy(isLower ? GAP.subtitle : GAP.title);
  const subtitle =
    model.subtitle === null ? null : metrics.wrap('subtitle', model.subtitle, sizes.px('subtitle'), subtitleWidth);
  const texts: readonly PlacedText[] = [
    placeText(title, 'title', { x, y }, 'start'),
    ...(subtitle === null ? [] : [placeText(subtitle, 'subtitle', { x, y: subtitleTop }, 'start')]),
  ];
  const width = Math.max(...texts.map((t) => t.box.width));
  const bottom = subtitleTop + (subtitle?.height ?? 0);
  const underline = round(y + title.height + BEFORE_UNDERLINE * sizes.unit);
  return createPanel(
    'header',
    { x, y, width: round(width), height: round(bottom - y) },
    {
      texts,
      rules: [
        [
          { x, y: underline },
          { x: round(x + title.width), y: underline },
        ],
      ],
    },
  );
}

/** Sizes of a title that does not fit on one line, as shares of the full one: from this step by step down, then wrapped. */
const SMALLEST = 0.6;
const STEP = 0.05;
const WRAPPED = 0.7;

function fitTitle({ model, metrics, sizes }: Sheet, width: number): TextBlock {
  const full = sizes.px('title');
  for (let px = full; px > full * SMALLEST; px -= full * STEP) {
    const block = metrics.wrap('title', model.title, round(px), width);
    if (block.lines.length === 1 && block.width <= width) return block;
  }
  return metrics.wrap('title', model.title, round(full * WRAPPED), width);
}
