import type { Point } from '../../geometry.ts';
import type { RoutedEdge } from '../../layout/layout.ts';
import { finding, LAY_OUT_ANEW, pairs } from './finding.ts';
import { round2 } from './measure.ts';
import type { PictureRule } from './picture.ts';

/** Ends of two arrows nearer than this look like one, px: heads are about 9 px broad. */
const APART = 8;

/** Two arrows that begin or end at one place, so that nobody can tell which is which. */
export const sharedEnd: PictureRule = ({ layout }) =>
  pairs(layout.edges, (one, other) => {
    const px = nearest(endsOf(one), endsOf(other));
    if (px >= APART) return [];
    const message = `the arrows "${one.from}" to "${one.to}" and "${other.from}" to "${other.to}" meet their box ${px} px apart`;
    return [finding('shared-end', other.pointer, message, { px, min: APART }, LAY_OUT_ANEW)];
  });

const endsOf = ({ points }: RoutedEdge): readonly Point[] =>
  points.filter((_, i) => i === 0 || i === points.length - 1);

function nearest(some: readonly Point[], others: readonly Point[]): number {
  const distances = some.flatMap((p) => others.map((q) => Math.hypot(p.x - q.x, p.y - q.y)));
  return round2(Math.min(...distances));
}
