import type { Problem, SizedEdge } from '../../proposal.ts';
import type { Seats, Upright } from './seats.ts';

/** An arrow between two lifelines. */
export interface Message {
  readonly edge: SizedEdge;
  /** Places of its lifelines among the uprights. */
  readonly from: number;
  readonly to: number;
  /** Gaps that its label may stand in; gap `g` lies between the uprights `g` and `g + 1`. */
  readonly gaps: readonly number[];
}

/** Where labels may stand: only between the lanes of zones, or also inside, beside a lifeline. */
export type Room = 'between' | 'anywhere';

/** The arrows as messages, in story order; null when one of them ends elsewhere than at a party. */
export function messagesOf({ nodes, edges }: Problem, seats: Seats, room: Room): readonly Message[] | null {
  const placeOf = (id: string): number =>
    seats.findIndex((upright) => upright.kind === 'lifeline' && nodes[upright.at]?.id === id);
  const messages = edges.map((edge): Message => {
    const from = placeOf(edge.from);
    const to = placeOf(edge.to);
    return { edge, from, to, gaps: gapsBetween(Math.min(from, to), Math.max(from, to), seats, room) };
  });
  return messages.every(({ from, to }) => from >= 0 && to >= 0 && from !== to) ? messages : null;
}

function gapsBetween(left: number, right: number, seats: Seats, room: Room): readonly number[] {
  const gaps = Array.from({ length: Math.max(0, right - left) }, (_, i) => left + i);
  return room === 'anywhere' ? gaps : gaps.filter((gap) => isBetween(seats[gap], seats[gap + 1]));
}

/** True for the gap between two neighbouring parties that lies in no zone which holds only one of them. */
export const isBetween = (left: Upright | undefined, right: Upright | undefined): boolean =>
  (left?.kind === 'lifeline' || left?.kind === 'close') && (right?.kind === 'lifeline' || right?.kind === 'open');
