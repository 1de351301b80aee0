import { finding, pairs } from './finding.ts';
import { round2 } from './measure.ts';
import { type PictureRule, type Stroke, strokesOf } from './picture.ts';

/** Lines nearer than this look like one, px. */
const APART = 3;
/** So much of a common way is not seen, px. */
const SLACK = 6;

/** Two arrows that run on one track, so that nobody can tell which goes where. */
export const sharedTrack: PictureRule = ({ layout }) =>
  pairs(layout.edges, (a, b) => {
    const ways = strokesOf(a, a.points).flatMap((s) => strokesOf(b, b.points).map((t) => commonWay(s, t)));
    const px = round2(Math.max(0, ...ways));
    if (px <= SLACK) return [];
    const message = `the arrows "${a.from}" to "${a.to}" and "${b.from}" to "${b.to}" share a track of ${px} px`;
    return [finding('shared-track', b.pointer, message, { px })];
  });

/** How far two level or two upright strokes run side by side, px. */
function commonWay(s: Stroke, t: Stroke): number {
  const level = isLevel(s) && isLevel(t) && Math.abs(s.a.y - t.a.y) < APART;
  const upright = isUpright(s) && isUpright(t) && Math.abs(s.a.x - t.a.x) < APART;
  if (level) return common(s.a.x, s.b.x, t.a.x, t.b.x);
  return upright ? common(s.a.y, s.b.y, t.a.y, t.b.y) : 0;
}

const isLevel = ({ a, b }: Stroke): boolean => Math.abs(a.y - b.y) < 0.01;
const isUpright = ({ a, b }: Stroke): boolean => Math.abs(a.x - b.x) < 0.01;

function common(a1: number, a2: number, b1: number, b2: number): number {
  return Math.min(Math.max(a1, a2), Math.max(b1, b2)) - Math.max(Math.min(a1, a2), Math.min(b1, b2));
}
