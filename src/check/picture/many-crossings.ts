import { pairs, warning } from './finding.ts';
import { type PictureRule, type Stroke, strokesOf } from './picture.ts';

/** So many crossings disturb nobody. */
const FREE = 3;
/** More crossings than this for each arrow make a tangle. */
const PER_ARROW = 0.5;

/** More crossings of arrows than a diagram of its size should have. */
export const manyCrossings: PictureRule = ({ layout: { edges } }) => {
  const crossings = pairs(edges, (one, other) =>
    strokesOf(one, one.points).flatMap((s) => strokesOf(other, other.points).filter((t) => crosses(s, t))),
  ).length;
  const most = Math.max(FREE, Math.floor(PER_ARROW * edges.length));
  if (crossings <= most) return [];
  const message = `arrows cross ${crossings} times`;
  const help =
    'leave out arrows that do not matter to the story, put boxes that talk much into one zone, or make two specs of it';
  return [warning('many-crossings', '/edges', message, { crossings, max: most, arrows: edges.length }, help)];
};

/** True when the strokes pass through each other, not when one only touches the other. */
function crosses(s: Stroke, t: Stroke): boolean {
  return side(s, t.a) * side(s, t.b) < 0 && side(t, s.a) * side(t, s.b) < 0;
}

/** On which side of the stroke's line a point lies: the sign says it, 0 is on the line. */
const side = ({ a, b }: Stroke, p: Stroke['a']): number =>
  Math.sign((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x));
