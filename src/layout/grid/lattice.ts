import { LINE_CLEAR } from './distances.ts';
import type { Geometry } from './geometry.ts';
import { linesOf } from './lines.ts';
import { buildPorts, type Ports } from './ports.ts';
import { chargeBorders, closeBorder, closeBox, createSegments, priceBorder, type Segments } from './segments.ts';

/** What routes may run on, and where they may start and end. Vertex = row of ys × count of xs + column of xs. */
export interface Lattice extends Segments, Ports {}

/** The lattice between the boxes, zones, titles and scenery of a geometry. */
export function buildLattice(geometry: Geometry): Lattice {
  const xs = linesOf(geometry.columns, geometry.columnFree, geometry.betweenColumns);
  const ys = linesOf(geometry.rows, geometry.rowFree, geometry.betweenRows);
  const segments = createSegments(xs, ys);
  for (const node of geometry.nodes) closeBox(segments, node, LINE_CLEAR.box);
  for (const title of geometry.titles) closeBox(segments, title, LINE_CLEAR.title);
  for (const item of geometry.context) closeBox(segments, item, LINE_CLEAR.context);
  for (const zone of geometry.zones) closeBorder(segments, zone);
  for (const zone of geometry.zones) priceBorder(segments, zone);
  for (const zone of geometry.zones) chargeBorders(segments, zone);
  return { ...segments, ...buildPorts(geometry, { xs, ys }) };
}
