import type { Rect } from '../../../geometry.ts';
import { type Drawn, transpose } from '../drawn.ts';
import { type AxisFit, fitAxis } from './fit-axis.ts';
import { type Frame, sliverOf, transposeFrame } from './frame.ts';
import { relabel } from './relabel.ts';
import { withRoomForEnds } from './room-for-ends.ts';

/**
 * Fits a drawing into the frame's area at the frame's sizes by moving things along one axis at a time; what stands left
 * of or above what never changes. The axis across the flow comes first, so that the tighter one finds more room. Null
 * when it does not fit.
 */
export function fitDrawing(drawn: Drawn, least: Frame, first: 'x' | 'y'): Drawn | null {
  const frame = withRoomForEnds(least, drawn);
  const context = frame.context.map((c) => sliverOf(c, drawn.nodes[c.anchor] ?? NOWHERE));
  let now: Drawn = { ...drawn, context };
  const excess: number[] = [];
  for (let step = 0; step < STEPS; step++) {
    const axis = (step % 2 === 0) === (first === 'x') ? 'x' : 'y';
    if (axis === 'x' && step < 2) now = relabel(now, frame);
    const next = fitOn(axis, now, frame, step === 0 ? ROUGH : FINE);
    if (!next || isHopeless([...excess, next.excess], frame)) return null;
    now = next.drawn;
    excess.push(next.excess);
    if (step > 1 && excess.at(-1) === 0 && excess.at(-2) === 0) return now;
  }
  return null;
}

const STEPS = 6;
const ROUGH = 5;
const FINE = 40;

/** Far too large, or no better than at the last try on the same axis. */
function isHopeless(excess: readonly number[], frame: Frame): boolean {
  const [before, , now] = excess.slice(-3);
  if (before !== undefined && now !== undefined && before > 0 && now >= before) return true;
  return (excess.at(-1) ?? 0) > 0.3 * Math.max(frame.area.width, frame.area.height);
}

const NOWHERE: Rect = { x: 0, y: 0, width: 0, height: 0 };

function fitOn(axis: 'x' | 'y', drawn: Drawn, frame: Frame, rounds: number): AxisFit | null {
  if (axis === 'x') return fitAxis(drawn, frame, rounds);
  const fit = fitAxis(transpose(drawn), transposeFrame(frame), rounds);
  return fit && { ...fit, drawn: transpose(fit.drawn) };
}
