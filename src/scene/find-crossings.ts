import { inflate, overlaps, type Point, type Rect } from '../geometry.ts';
import type { Layout } from '../layout/layout.ts';
import type { Crossing } from './scene.ts';

/** Free px around a crossing that is to be marked, on a canvas of 1024 px. */
const OFF_ENDS = 18;
const OFF_BENDS = 20;
const OFF_LINES = 15;
const OFF_AREAS = 9;

type Piece = readonly [Point, Point];

/** Two arrows, by their places in the layout, that cross. */
interface Meeting {
  readonly at: Point;
  readonly level: number;
  readonly upright: number;
}

/**
 * For every arrow, where it crosses another with room for a mark: off arrowheads, bends, labels, boxes and third arrows. Arrows that
 * are declared later lie above.
 */
export function findCrossings(layout: Layout): readonly (readonly Crossing[])[] {
  const marked = meetingsOf(layout).filter((meeting) => hasRoom(meeting, layout));
  return layout.edges.map((_, edge) =>
    marked.flatMap(({ at, level, upright }): readonly Crossing[] => {
      if (edge === level) return [{ at, isLevel: true, isUpper: level > upright }];
      return edge === upright ? [{ at, isLevel: false, isUpper: upright > level }] : [];
    }),
  );
}

const meetingsOf = ({ edges }: Layout): readonly Meeting[] =>
  edges.flatMap((one, level) =>
    edges.flatMap((other, upright) =>
      level === upright ? [] : meetingPoints(one.points, other.points).map((at) => ({ at, level, upright })),
    ),
  );

/** Where level pieces of one route pass through upright pieces of the other. */
const meetingPoints = (one: readonly Point[], other: readonly Point[]): readonly Point[] =>
  piecesOf(one).flatMap(([a, b]) =>
    piecesOf(other).flatMap(([c, d]) =>
      a.y === b.y && c.x === d.x && isBetween(c.x, a.x, b.x) && isBetween(a.y, c.y, d.y) ? [{ x: c.x, y: a.y }] : [],
    ),
  );

function hasRoom({ at, level, upright }: Meeting, layout: Layout): boolean {
  const unit = Math.min(layout.canvas.width, layout.canvas.height) / 1024;
  const { edges } = layout;
  const own = edges.filter((_, i) => i === level || i === upright);
  const others = edges.filter((_, i) => i !== level && i !== upright);
  const isNear = (points: readonly (Point | undefined)[], px: number): boolean =>
    points.some((p) => p !== undefined && Math.hypot(p.x - at.x, p.y - at.y) < px * unit);
  const isOn = (rects: readonly Rect[], px: number): boolean => {
    const around = inflate({ ...at, width: 0, height: 0 }, px * unit);
    return rects.some((rect) => overlaps(rect, around));
  };
  return !(
    isNear(ends(edges), OFF_ENDS) ||
    isNear(bends(own), OFF_BENDS) ||
    isOn(
      others.flatMap((edge) => piecesOf(edge.points).map(boxOf)),
      OFF_LINES,
    ) ||
    isOn(areasOf(layout), OFF_AREAS)
  );
}

const ends = (edges: Layout['edges']) => edges.flatMap(({ points }) => [points[0], points.at(-1)]);
const bends = (edges: Layout['edges']) => edges.flatMap(({ points }) => points.slice(1, -1));

/** What a mark must not touch. */
const areasOf = ({ nodes, zones, context, edges }: Layout): readonly Rect[] => [
  ...nodes,
  ...zones.flatMap((zone) => zone.texts.map((text) => text.box)),
  ...context.map((item) => item.box),
  ...edges.flatMap(({ placedLabel }) => (placedLabel === null ? [] : [placedLabel.box])),
];

const piecesOf = (points: readonly Point[]): readonly Piece[] =>
  points.flatMap((b, i) => {
    const a = points[i - 1];
    return a === undefined ? [] : [[a, b] as const];
  });

/** What a piece covers; a hair broad, so that it can share an area with others. */
const boxOf = ([a, b]: Piece): Rect => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.max(0.1, Math.abs(a.x - b.x)),
  height: Math.max(0.1, Math.abs(a.y - b.y)),
});

const isBetween = (v: number, a: number, b: number): boolean => v > Math.min(a, b) && v < Math.max(a, b);
