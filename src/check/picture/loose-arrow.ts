import type { Point } from '../../geometry.ts';
import type { Layout, RoutedEdge } from '../../layout/layout.ts';
import { finding } from './finding.ts';
import { distanceToBorder } from './measure.ts';
import type { PictureRule } from './picture.ts';

/** px that an arrow may end before a box, and inside it: outlines such as a cloud's are narrower than their box. */
const OUTSIDE = 2.5;
const INSIDE = 10;

/** An arrow that does not end where it should: on the outlines of its two boxes. */
export const looseArrow: PictureRule = ({ layout }) =>
  layout.edges.flatMap((edge) => [
    ...checkEnd(layout, edge, edge.from, edge.points[0]),
    ...checkEnd(layout, edge, edge.to, edge.points.at(-1)),
  ]);

function checkEnd({ nodes, zones }: Layout, edge: RoutedEdge, id: string, point: Point | undefined) {
  const box = nodes.find((n) => n.id === id) ?? zones.find((z) => z.id === id);
  const px = box && point ? distanceToBorder(point, box) : Number.POSITIVE_INFINITY;
  if (px <= OUTSIDE && px >= -INSIDE) return [];
  const message = `the arrow "${edge.from}" to "${edge.to}" does not end on "${id}"`;
  return [finding('loose-arrow', edge.pointer, message, { px: Number.isFinite(px) ? px : 'no end' })];
}
