import type { Point } from '../geometry.ts';
import type { EdgeItem, ShapeItem } from '../scene/scene.ts';
import type { EdgeStyle, Theme } from '../theme/theme.ts';
import { breakParts } from './break-parts.ts';
import { towards } from './contour.ts';
import type { PathItem } from './drawing.ts';
import { glowing, type Ink, inked, marked } from './paint.ts';
import type { Mark, Pass, Pen } from './pen.ts';
import { reach } from './reach.ts';
import { seedOf } from './seed.ts';

const TAIL = 2.6;
/** px to either side of a crossing that an arrow leaves out: what its arc spans, or a gap. */
const REACH: Readonly<Record<Theme['crossing'], number>> = { none: 0, hop: 5, gap: 5 };

/** An arrow: its light, its shaft part by part, its heads. Ends are led on to the outline of the `nodes` they touch. */
export function drawEdge(item: EdgeItem, nodes: readonly ShapeItem[], theme: Theme, pen: Pen): PathItem[] {
  const style = theme.edges[item.edge];
  const seed = seedOf(item.id);
  const meetings = meetingsOf(item, theme.crossing);
  const parts = breakParts(ledOn(item.parts, nodes, theme), meetings, REACH[theme.crossing]);
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return [];
  const ink: Ink = {
    color: style.color,
    opacity: style.opacity,
    width: style.width,
    dash: style.dash,
    cap: capOf(style, theme),
  };
  const shafts = parts.flatMap((part, i) => {
    const isEnd = item.headAtEnd && i === parts.length - 1;
    const isStart = item.headAtStart && i === 0;
    return pen.shaft(trimmed(part, isStart, isEnd, style), style.radius, style, seed + i * 101);
  });
  const hops =
    theme.crossing === 'hop'
      ? meetings.flatMap((at, i) => pen.hop(at, REACH.hop, { width: style.width, dash: [] }, seed + i))
      : [];
  const heads = [
    ...(item.headAtEnd ? headOf(last.toReversed(), style, pen, seed) : []),
    ...(item.headAtStart ? headOf(first, style, pen, seed + 5) : tailOf(first, item.startsAtZone, style, pen)),
  ];
  const headGlow: readonly Pass[] = heads.map(({ d }) => ({ d, form: 'line', widen: 1, fade: 1 }));
  return [
    ...(style.glow ? shafts.flatMap((shaft) => glowing([shaft], ink, theme.glow)) : []),
    ...(style.glow ? hops.flatMap((hop) => glowing([hop], ink, theme.glow)) : []),
    ...(style.glow ? headGlow.flatMap((pass) => glowing([pass], { ...ink, dash: [] }, theme.glow.slice(-1))) : []),
    ...inked(shafts, ink),
    ...inked(hops, { ...ink, dash: [] }),
    ...coreOf([...shafts, ...hops], style, ink),
    ...marked(heads, { ...ink, opacity: 1, width: wallOf(style) }, theme.paper.color, ink.color),
  ];
}

/** Width of the line that heads are outlined with, px: of a pipe, that of its walls. */
const wallOf = ({ core, width }: EdgeStyle): number => (core.color === 'none' ? width : width - core.width);

/** Along the middle of strokes; of hand-drawn outlines there is none. */
function coreOf(strokes: readonly Pass[], { core }: EdgeStyle, ink: Ink): PathItem[] {
  if (core.color === 'none') return [];
  const lines = strokes.filter(({ form }) => form === 'line');
  return inked(lines, { ...ink, color: core.color, opacity: core.opacity, width: core.width });
}

/** Dots are round whoever draws them. */
const capOf = (style: EdgeStyle, theme: Theme): 'butt' | 'round' =>
  theme.pen === 'sketch' || isDotted(style) ? 'round' : 'butt';

const isDotted = ({ dash }: EdgeStyle): boolean => (dash[0] ?? 9) < 1;

/** The crossings at which this arrow is the one to give way. */
const meetingsOf = ({ crossings }: EdgeItem, crossing: Theme['crossing']): readonly Point[] =>
  crossings.filter((c) => (crossing === 'hop' ? c.isLevel : crossing === 'gap' && !c.isUpper)).map((c) => c.at);

function ledOn(parts: EdgeItem['parts'], nodes: readonly ShapeItem[], theme: Theme): Point[][] {
  const copies = parts.map((part) => part.filter(isFinitePoint)).filter((part) => part.length > 1);
  const first = copies[0];
  const last = copies.at(-1);
  const lead = (point: Point): Point => {
    for (const node of nodes) {
      const met = reach(node, theme, point);
      if (met !== point) return met;
    }
    return point;
  };
  if (first?.[0] !== undefined) first[0] = lead(first[0]);
  const end = last?.at(-1);
  if (last !== undefined && end !== undefined) last[last.length - 1] = lead(end);
  return copies;
}

const isFinitePoint = ({ x, y }: Point): boolean => Math.abs(x) < 8192 && Math.abs(y) < 8192;

/** The part without what its heads cover; never without its first or last bend. */
function trimmed(part: readonly Point[], atStart: boolean, atEnd: boolean, style: EdgeStyle): readonly Point[] {
  const by = coverOf(style);
  const fromStart = atStart ? shortened(part, by) : part;
  return atEnd ? shortened(fromStart.toReversed(), by).toReversed() : fromStart;
}

/** px of the shaft that a head stands for. Dots between the barbs of a double head would fill it up. */
function coverOf(style: EdgeStyle): number {
  if (style.head === 'open') return style.width * 0.5;
  if (style.head === 'double') return isDotted(style) ? style.headSize * 1.35 : style.width * 0.5;
  return style.headSize * 0.74;
}

function shortened(part: readonly Point[], by: number): readonly Point[] {
  const [start, next, ...rest] = part;
  if (start === undefined || next === undefined) return part;
  const length = lengthOf(start, next);
  return length === 0 ? part : [towards(start, next, Math.min(by / length, 0.95)), next, ...rest];
}

/** A bar behind a head, its own length included, as a multiple of the head's size. */
const BAR_ROOM = 2.2;

/** `part` runs away from the tip. Where an arrow bends right behind its head, the bar stands behind the bend, not in it. */
function headOf(part: readonly Point[], style: EdgeStyle, pen: Pen, seed: number): readonly Mark[] {
  const [tip, from, next] = part;
  if (tip === undefined || from === undefined) return [];
  const size = style.headSize;
  const [wedge, ...bar] = pen.head(style.head, { tip, from, size }, style, seed);
  if (wedge === undefined) return [];
  const isCramped =
    lengthOf(tip, from) < size * BAR_ROOM && next !== undefined && lengthOf(from, next) > size * BAR_ROOM;
  if (style.head !== 'barred' || !isCramped) return [wedge, ...bar];
  return [wedge, ...pen.head(style.head, { tip: from, from: next, size }, style, seed).slice(1)];
}

const lengthOf = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

/** A port on the border of a zone is always seen: without it, the arrow would seem to come from the nearest box. */
function tailOf(part: readonly Point[], startsAtZone: boolean, style: EdgeStyle, pen: Pen): readonly Mark[] {
  const [start] = part;
  if (start === undefined) return [];
  return startsAtZone ? pen.tail('dot', start, PORT) : pen.tail(style.tail, start, style.width * TAIL);
}

/** Width of a zone's port, px. */
const PORT = 9;
