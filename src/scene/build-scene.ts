import type { Layout } from '../layout/layout.ts';
import type { Model } from '../model/model.ts';
import { buildBoard } from './build-board.ts';
import { buildContext } from './build-context.ts';
import { buildEdge } from './build-edge.ts';
import { buildLabel } from './build-label.ts';
import { buildLifeline } from './build-lifeline.ts';
import { buildNode } from './build-node.ts';
import { buildPanel } from './build-panel.ts';
import { buildZone } from './build-zone.ts';
import { findCrossings } from './find-crossings.ts';
import type { Scene } from './scene.ts';

/**
 * Turns places into things to draw, by role, in paint order: the board, zones from the outermost in, scenery, lifelines, arrows,
 * nodes, labels of arrows, panels. What stands later lies on top.
 */
export function buildScene(layout: Layout, model: Pick<Model, 'title' | 'alt' | 'longDescription' | 'lang'>): Scene {
  const crossings = findCrossings(layout);
  const zoneIds = new Set(layout.zones.map(({ id }) => id));
  const zones = [...layout.zones].sort((a, b) => a.depth - b.depth);
  return {
    width: layout.canvas.width,
    height: layout.canvas.height,
    title: model.title,
    description: model.alt,
    longDescription: model.longDescription,
    lang: model.lang,
    items: [
      buildBoard(layout.canvas),
      ...zones.flatMap(buildZone),
      ...layout.context.flatMap(buildContext),
      ...layout.lifelines.flatMap((line) => buildLifeline(line, layout.canvas)),
      ...layout.edges.map((edge, i) => buildEdge(edge, crossings[i] ?? [], zoneIds)),
      ...layout.nodes.flatMap(buildNode),
      ...layout.edges.flatMap((edge) => buildLabel(edge, layout.zones)),
      ...layout.panels.flatMap(buildPanel),
    ],
  };
}
