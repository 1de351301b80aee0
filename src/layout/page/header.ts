import type { Rect } from '../../geometry.ts';
import type { Model } from '../../model/model.ts';
import type { Metrics } from '../../text/metrics.ts';
import type { PlacedPanel } from '../layout.ts';
import { placeText, round } from '../place-text.ts';
import type { PageSizes } from './sizes.ts';

/** Title and subtitle at the top left of `room`; as high as its texts. The title shrinks before it wraps. */
export function layoutHeader(model: Model, metrics: Metrics, sizes: PageSizes, room: Rect): PlacedPanel {
  const title = fitTitle(model.title, metrics, sizes, room.width);
  const texts = [placeText(title, 'title', { x: room.x, y: room.y }, 'start')];
  let y = room.y + title.height + 8 * sizes.unit;
  if (model.subtitle !== null) {
    const subtitle = metrics.wrap('subtitle', model.subtitle, sizes.px('subtitle'), room.width);
    texts.push(placeText(subtitle, 'subtitle', { x: room.x, y }, 'start'));
    y += subtitle.height;
  }
  const width = Math.max(...texts.map((t) => t.box.width));
  const underline = round(room.y + title.height + 3 * sizes.unit);
  return {
    role: 'header',
    box: { x: room.x, y: room.y, width: round(width), height: round(y - room.y) },
    texts,
    badges: [],
    swatches: [],
    rules: [
      [
        { x: room.x, y: underline },
        { x: round(room.x + title.width), y: underline },
      ],
    ],
  };
}

function fitTitle(text: string, metrics: Metrics, sizes: PageSizes, width: number) {
  const full = sizes.px('title');
  for (let px = full; px > full * 0.6; px -= full * 0.05) {
    const block = metrics.wrap('title', text, round(px), width);
    if (block.lines.length === 1 && block.width <= width) return block;
  }
  return metrics.wrap('title', text, round(full * 0.7), width);
}
