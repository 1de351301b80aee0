import type { Point } from '../../geometry.ts';
import type { Layout, PlacedLifeline, RoutedEdge } from '../../layout/layout.ts';
import { finding } from './finding.ts';
import { distanceToBorder } from './measure.ts';
import type { PictureRule } from './picture.ts';

/** px that an arrow may end before a box, and inside it: outlines such as a cloud's are narrower than their box. */
const OUTSIDE = 2.5;
const INSIDE = 10;

/** px that an arrow may end beside a lifeline. */
const BESIDE = 0.5;

/** An arrow that does not end where it should: on the outlines of its two boxes, or on their lifelines where they have one. */
export const looseArrow: PictureRule = ({ layout }) =>
  layout.edges.flatMap((edge) => [
    ...checkEnd(layout, edge, edge.from, edge.points[0]),
    ...checkEnd(layout, edge, edge.to, edge.points.at(-1)),
  ]);

function checkEnd(layout: Layout, edge: RoutedEdge, id: string, point: Point | undefined) {
  const { nodes, zones } = layout;
  const lifeline = layout.lifelines.find((line) => line.node === id);
  if (lifeline !== undefined) return checkOnLifeline(lifeline, edge, point);
  const box = nodes.find((n) => n.id === id) ?? zones.find((z) => z.id === id);
  const px = box && point ? distanceToBorder(point, box) : Number.POSITIVE_INFINITY;
  if (px <= OUTSIDE && px >= -INSIDE) return [];
  const message = `the arrow "${edge.from}" to "${edge.to}" does not end on "${id}"`;
  return [finding('loose-arrow', edge.pointer, message, { px: Number.isFinite(px) ? px : 'no end' })];
}

function checkOnLifeline({ node, from, to }: PlacedLifeline, edge: RoutedEdge, point: Point | undefined) {
  const line = { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
  const px = point === undefined ? Number.POSITIVE_INFINITY : distanceToBorder(point, line);
  if (px <= BESIDE) return [];
  const message = `the arrow "${edge.from}" to "${edge.to}" does not end on the lifeline of "${node}"`;
  return [finding('loose-arrow', edge.pointer, message, { px: Number.isFinite(px) ? px : 'no end' })];
}
