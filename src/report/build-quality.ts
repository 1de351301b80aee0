import { contrast } from '../color.ts';
import type { TextDraw } from '../draw/drawing.ts';
import { boundsOf, type Rect } from '../geometry.ts';
import type { Layout } from '../layout/layout.ts';
import { round2 } from './round.ts';
import type { Report } from './schema.ts';

/** Figures of the picture as it was drawn. Without any text the smallest is 0 px and the contrast the highest there is. */
export function buildQuality(layout: Layout, texts: readonly TextDraw[], overlaps: number): Report['quality'] {
  const { crossings, bends, engine, candidates } = layout.quality;
  const contrasts = texts.map((text) => contrast(text.color, text.background));
  return {
    minTextPx: texts.length === 0 ? 0 : round2(Math.min(...texts.map((text) => text.px))),
    // Rounded down, so that nothing looks more legible than it is.
    minContrast: Math.floor(round2(Math.min(21, ...contrasts) * 100)) / 100,
    overlaps,
    crossings,
    bends,
    fill: fillOf(layout),
    engine,
    candidates,
  };
}

/** The bounding box of all that is in the diagram, as a share of the space that the page left for it. */
function fillOf({ area, nodes, zones, context, edges, lifelines }: Layout): number {
  const ends = lifelines.flatMap(({ from, to }) => [from, to]);
  const points = [...edges.flatMap((edge) => edge.points), ...ends].map((p): Rect => ({ ...p, width: 0, height: 0 }));
  const labels = edges.flatMap((edge) => (edge.placedLabel === null ? [] : [edge.placedLabel.box]));
  const bounds = boundsOf([...nodes, ...zones, ...context.map((c) => c.box), ...points, ...labels]);
  const space = area.width * area.height;
  return bounds === undefined || space <= 0 ? 0 : round2((bounds.width * bounds.height) / space);
}
