import type { RoutedEdge } from '../../layout/layout.ts';
import { distanceToLine } from './measure.ts';
import { type Picture, strokesOf } from './picture.ts';

/** A label between its own arrow and the nearest other one, distances in px. */
export interface LabelDistances {
  readonly edge: RoutedEdge;
  /** `label "…" is … px from the arrow …, and … px from its own`. */
  readonly message: string;
  readonly own: number;
  readonly foreign: number;
}

/** A label that is nearer to another arrow by more than this is read as the other's, px. */
export const CLEARLY = 3;

/** The labels that are nearer to another arrow than to their own. */
export const strayedLabels = ({ labelBlocks, strokes }: Picture): readonly LabelDistances[] =>
  labelBlocks.flatMap(({ edge, what, box }) => {
    const own = Math.min(...strokesOf(edge, edge.points).map(({ a, b }) => distanceToLine(box, a, b)));
    const others = strokes.filter((stroke) => stroke.edge !== edge);
    const distances = others.map((stroke) => ({ of: stroke.edge, px: distanceToLine(box, stroke.a, stroke.b) }));
    const nearest = distances.toSorted((a, b) => a.px - b.px)[0];
    if (nearest === undefined || !Number.isFinite(own) || own - nearest.px <= SLACK) return [];
    const { of, px } = nearest;
    const message = `${what} is ${px} px from the arrow "${of.from}" to "${of.to}", and ${own} px from its own`;
    return [{ edge, message, own, foreign: px }];
  });

/** Differences below this are rounding, px. */
const SLACK = 0.05;
