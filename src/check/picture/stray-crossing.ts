import type { Rect } from '../../geometry.ts';
import type { RoutedEdge } from '../../layout/layout.ts';
import { LAY_OUT_ANEW, warning } from './finding.ts';
import { lengthInside } from './measure.ts';
import { type Picture, type PictureRule, strokesOf } from './picture.ts';
import { isWithin } from './zone-overlap.ts';

/** An arrow that leaves a zone though both its ends are in it: it seems to cross a trust boundary, and does not. */
export const strayCrossing: PictureRule = (picture) =>
  picture.layout.edges.flatMap((edge) =>
    picture.layout.zones.flatMap((zone) => {
      const isHome = isIn(picture, edge.from, zone.id) && isIn(picture, edge.to, zone.id);
      const px = isHome ? lengthOutside(edge, zone) : 0;
      if (px <= 0) return [];
      const message = `the arrow "${edge.from}" to "${edge.to}" leaves zone "${zone.id}", which both its ends are in, for ${px} px`;
      return [warning('stray-crossing', edge.pointer, message, { px }, LAY_OUT_ANEW)];
    }),
  );

/** True for a box or zone inside the zone, and for the zone itself. */
function isIn({ layout: { nodes, zones } }: Picture, id: string, zoneId: string): boolean {
  const zone = zones.find((z) => z.id === zoneId);
  const home = zones.find((z) => z.id === (nodes.find((n) => n.id === id)?.zone ?? id));
  return zone !== undefined && home !== undefined && isWithin(home, zone, zones);
}

/** px of the arrow that lie outside the rectangle. */
function lengthOutside(edge: RoutedEdge, zone: Rect): number {
  const strokes = strokesOf(edge, edge.points);
  const outside = strokes.map(({ a, b }) => Math.hypot(b.x - a.x, b.y - a.y) - lengthInside(zone, a, b));
  return Math.round(outside.reduce((sum, px) => sum + px, 0));
}
