import type { Point } from '../geometry.ts';
import { at, pair } from './contour.ts';
import { between, type Station } from './flow.ts';
import type { Nib } from './pen.ts';
import { ribbon, type Touch } from './ribbon.ts';
import { randomOf } from './seed.ts';

/** Shorter than this a dash is a dot, px. */
const DOT = 1;
const MOST = 900;

/** Dashes and dots set one by one, as path data to be filled. The first and the last of them end where the line does. */
export function dashesAlong(stations: readonly Station[], nib: Nib, touch: Touch, seed: number): string {
  const total = stations.at(-1)?.distance ?? 0;
  const random = randomOf(seed);
  const parts: string[] = [];
  const scale = fitted(nib.dash, total);
  for (let i = 0, distance = 0; distance <= total + 0.01 && i < MOST; i++) {
    const on = (nib.dash[(2 * i) % nib.dash.length] ?? 4) * scale;
    const off = (nib.dash[(2 * i + 1) % nib.dash.length] ?? nib.dash[0] ?? 4) * scale;
    const to = Math.min(total, distance + on);
    if (on < DOT) parts.push(dot(between(stations, distance).point, nib.width * (0.94 + random() * 0.2)));
    else if (to - distance > DOT) parts.push(dash(stations, distance, to, nib.width, touch, seed + i * 7));
    distance += on + off;
  }
  return parts.join('');
}

/** What stretches or shrinks a pattern so that a line ends with the dash that it begins with. */
function fitted(dash: readonly number[], total: number): number {
  const period = dash.reduce((sum, px) => sum + px, 0) * (dash.length % 2 === 0 ? 1 : 2);
  const first = dash[0] ?? 0;
  const count = Math.max(1, Math.round((total - first) / period));
  const scale = total / (count * period + first);
  return scale > 0.6 && scale < 1.6 ? scale : 1;
}

function dash(
  stations: readonly Station[],
  from: number,
  to: number,
  width: number,
  touch: Touch,
  seed: number,
): string {
  const inside = stations.filter(({ distance }) => distance > from + 1 && distance < to - 1);
  const line = [between(stations, from), ...inside, between(stations, to)].map((station) => ({
    ...station,
    distance: station.distance - from,
  }));
  return ribbon(line, width, { ...touch, pressure: touch.pressure * 0.5 }, seed);
}

/** Nearly round, as a marker's dab is. */
function dot({ x, y }: Point, size: number): string {
  const r = size / 2;
  const half = (way: number): string =>
    `C${pair(at(x - way * r, y - way * r * 1.35))} ${pair(at(x + way * r, y - way * r * 1.3))} ${pair(at(x + way * r, y))}`;
  return `M${pair(at(x - r, y))}${half(1)}${half(-1)}Z`;
}
