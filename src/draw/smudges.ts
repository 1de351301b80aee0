import type { Point, Rect } from '../geometry.ts';
import type { Paper } from '../theme/theme.ts';
import { at, num, pair } from './contour.ts';
import type { PathItem } from './drawing.ts';
import { type Ink, stroked } from './paint.ts';
import { randomOf } from './seed.ts';

/** Width of the felt, and how far one swing of the arm lies below the other, px. */
const FELT = 30;
const PITCH = 24;
const STREAKS = 6;

/** What a board shows that was wiped: swings of the felt to and fro, with the streaks of its edges. */
export function drawSmudges(board: Rect, { smudges }: Paper, seed: number): PathItem[] {
  if (smudges.color === 'none') return [];
  const random = randomOf(seed);
  return Array.from({ length: smudges.count }, (_, i) => {
    // One after the other from top to bottom, left and right by turns.
    const x = board.x + board.width * ((i % 2 === seed % 2 ? 0.06 : 0.42) + random() * 0.24);
    const y = board.y + board.height * ((i + 0.25 + random() * 0.4) / smudges.count);
    const swings = swingsOf(at(x, y), board.width * (0.2 + random() * 0.14), random);
    const ink = (width: number, share: number): Ink => ({
      color: smudges.color,
      opacity: smudges.opacity * share,
      width,
      dash: [],
      cap: 'round',
    });
    const d = swings.flatMap((swing) => streaksOf(swing, random)).join('');
    const edges = swings.map((swing) => arcOf({ ...swing, from: moved(swing.from), to: moved(swing.to) })).join('');
    return [stroked(d, ink(FELT / STREAKS + 0.8, 0.8)), stroked(edges, ink(2, 0.6))];
  }).flat();
}

interface Swing {
  readonly from: Point;
  readonly to: Point;
  /** How far it bends upwards, px. */
  readonly rise: number;
}

function swingsOf({ x, y }: Point, long: number, random: () => number): Swing[] {
  const tilt = (random() - 0.6) * 34;
  return [0, 1, 2].map((row) => {
    const [left, right] = [x + row * 9 + random() * 34, x + long - random() * 46];
    const level = y + row * PITCH;
    return { from: at(left, level), to: at(right, level + tilt), rise: 16 + random() * 8 };
  });
}

/** The streaks of one swing: some begin earlier than others, and some end later. */
const streaksOf = ({ from, to, rise }: Swing, random: () => number): string[] =>
  Array.from({ length: STREAKS }, (_, i) => {
    const down = (i + 0.5 - STREAKS / 2) * (FELT / STREAKS);
    const [start, end] = [random() * 26, random() * 34];
    return arcOf({ from: at(from.x + start, from.y + down), to: at(to.x - end, to.y + down), rise });
  });

const arcOf = ({ from, to, rise }: Swing): string =>
  `M${pair(from)}Q${num((from.x + to.x) / 2)} ${num((from.y + to.y) / 2 - rise)} ${pair(to)}`;

/** The lower edge of the felt. */
const moved = ({ x, y }: Point): Point => at(x + 6, y + FELT / 2 - 1);
