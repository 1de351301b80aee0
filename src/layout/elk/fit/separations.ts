import type { Rect } from '../../../geometry.ts';
import type { Drawn } from '../drawn.ts';
import type { Frame } from './frame.ts';
import { gapBetween, INSIDE_LINE } from './gaps.ts';
import type { Distance } from './network.ts';
import { apart, type Piece, type Pieces } from './pieces.ts';

/** What keeps pieces off each other that do not belong together: whoever is left stays left. */
export function separationsOf(drawn: Drawn, frame: Frame, pieces: Pieces): readonly Distance[] {
  const distances: Distance[] = [];
  const { list } = pieces;
  for (const [i, a] of list.entries()) {
    for (let k = i + 1; k < list.length; k++) {
      const b = list[k];
      if (b && !belong(a, b, drawn, frame) && !belong(b, a, drawn, frame)) distances.push(...separate(a, b, drawn));
    }
  }
  return distances;
}

/** True when the pieces are tied to each other otherwise: contents and their zone, a line and what it ends at. */
function belong(a: Piece, b: Piece, drawn: Drawn, frame: Frame): boolean {
  if (a.kind === 'zone') {
    const zone = frame.zones[a.owner];
    if (b.kind === 'node') return zone?.nodes.has(b.owner) === true;
    if (b.kind === 'zone') return zone?.zones.has(b.owner) === true;
    if (b.kind === 'context') return zone?.context.has(b.owner) === true;
    return b.kind === 'title';
  }
  if (a.kind === 'node') {
    if (isOfRoute(b)) return endsAt(b, a, drawn, frame);
    return b.kind === 'context' && frame.context[b.owner]?.anchor === a.owner;
  }
  if (a.owner !== b.owner || !isOfRoute(b)) return false;
  if (a.kind === 'label') return Math.abs(a.stretch - b.stretch) <= 1;
  return isOfRoute(a) && Math.abs(a.stretch - b.stretch) <= 2;
}

const isOfRoute = (piece: Piece): boolean => piece.kind === 'across' || piece.kind === 'along';

function endsAt(line: Piece, node: Piece, drawn: Drawn, frame: Frame): boolean {
  const last = (drawn.edges[line.owner]?.points.length ?? 0) - 2;
  const [from, to] = frame.ends[line.owner] ?? [];
  const is = (part: typeof from) => part?.kind === 'node' && part.at === node.owner;
  return (line.stretch === 0 && is(from)) || (line.stretch === last && is(to));
}

function separate(a: Piece, b: Piece, drawn: Drawn): readonly Distance[] {
  const gap = gapBetween(a.kind, b.kind);
  if (!gap) return [];
  const across = gapOnY(a.box, b.box);
  const beside = gapOnX(a.box, b.box);
  if (across >= gap.least - 0.01) return [];
  if (a.kind === 'title') return besideTitle(a, b, drawn.zones[a.owner], across, beside);
  if (a.kind === 'zone' && isInside(b, a)) return within(a, b);
  if (b.kind === 'zone' && isInside(a, b)) return within(b, a);
  if (across < 0 && beside < 0 && isCrossing(a, b)) return a.kind === 'along' ? cross(a, b) : cross(b, a);
  if (across > beside) return [];
  const [left, right] = centerOf(a.box) <= centerOf(b.box) ? [a, b] : [b, a];
  return [apart(left.high, right.low, gap)];
}

const isCrossing = (a: Piece, b: Piece): boolean => isOfRoute(a) && isOfRoute(b) && a.kind !== b.kind;

/** A line that crosses another goes on crossing it, not at its very end. */
function cross(along: Piece, across: Piece): readonly Distance[] {
  const x = across.box.x;
  const left = Math.min(6, x - along.box.x);
  const right = Math.min(6, along.box.x + along.box.width - x);
  return [
    apart(along.low, across.low, { least: left, spread: 0 }),
    apart(across.high, along.high, { least: right, spread: 0 }),
  ];
}

const within = (zone: Piece, piece: Piece): readonly Distance[] => [
  apart(zone.low, piece.low, INSIDE_LINE),
  apart(piece.high, zone.high, INSIDE_LINE),
];

/** Lines and labels with their middle in the zone count as inside it. */
function isInside(piece: Piece, zone: Piece): boolean {
  if (piece.kind !== 'across' && piece.kind !== 'label') return false;
  if (centerOf(piece.box) <= zone.box.x || centerOf(piece.box) >= zone.box.x + zone.box.width) return false;
  if (piece.kind === 'across') return gapOnY(piece.box, zone.box) < 0;
  const y = piece.box.y + piece.box.height / 2;
  return y > zone.box.y && y < zone.box.y + zone.box.height;
}

/** What is in the zone and level with its title stands to the right of it. */
function besideTitle(
  title: Piece,
  other: Piece,
  zone: Rect | undefined,
  across: number,
  beside: number,
): readonly Distance[] {
  const gap = gapBetween('title', other.kind);
  if (!gap || !zone || gapOnY(zone, other.box) >= 0) return [];
  const x = other.kind === 'along' ? other.box.x : centerOf(other.box);
  if (x < zone.x - 0.01 || x > zone.x + zone.width) return [];
  if (across >= 0 && across >= beside) return [];
  if (other.kind === 'along' && beside < 0) return [];
  return [apart(title.high, other.low, gap)];
}

const centerOf = (r: Rect): number => r.x + r.width / 2;
const gapOnX = (a: Rect, b: Rect): number => Math.max(a.x - b.x - b.width, b.x - a.x - a.width);
const gapOnY = (a: Rect, b: Rect): number => Math.max(a.y - b.y - b.height, b.y - a.y - a.height);
