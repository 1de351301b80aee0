import type { Point } from '../geometry.ts';
import { arcToCurves } from './arc-to-curves.ts';

/** A line or cubic curve to `to`; lines have no control points. */
export interface Segment {
  readonly controls: readonly [Point, Point] | null;
  readonly to: Point;
}

/** One stroke of the pen: a start, its segments, and whether it was closed. */
export interface Subpath {
  readonly start: Point;
  readonly segments: readonly Segment[];
  readonly closed: boolean;
}

const ARGUMENTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };
const COMMAND = /([a-zA-Z])([^a-zA-Z]*(?:[eE][-+]?\d+[^a-zA-Z]*)*)/gy;
const NUMBER = /\s*,?\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)/gy;
const FLAG = /\s*,?\s*([01])/gy;

interface Pen {
  at: Point;
  /** Last control point and the degree of its curve, for the smooth commands. */
  control: { readonly at: Point; readonly degree: 2 | 3 } | null;
  readonly done: Subpath[];
  open: { start: Point; segments: Segment[] } | null;
}

/** Reads SVG path data as absolute lines and cubic curves; undefined when it is not valid path data. */
export function parsePathData(d: string): readonly Subpath[] | undefined {
  const pen: Pen = { at: { x: 0, y: 0 }, control: null, done: [], open: null };
  const text = d.trim();
  COMMAND.lastIndex = 0;
  let end = 0;
  for (let match = COMMAND.exec(text); match; match = COMMAND.exec(text)) {
    end = COMMAND.lastIndex;
    const letter = match[1] ?? '';
    const groups = readArguments(letter.toUpperCase(), match[2] ?? '');
    if (!groups) return undefined;
    if (!pen.open && pen.done.length === 0 && letter.toUpperCase() !== 'M') return undefined;
    groups.forEach((group, index) => {
      runCommand(pen, repeatedLetter(letter, index), group);
    });
  }
  if (end !== text.length) return undefined;
  finish(pen, false);
  return pen.done;
}

/** Further pairs after a move are lines. */
function repeatedLetter(letter: string, index: number): string {
  if (index === 0) return letter;
  if (letter === 'M') return 'L';
  return letter === 'm' ? 'l' : letter;
}

function readArguments(command: string, text: string): readonly (readonly number[])[] | undefined {
  const count = ARGUMENTS[command];
  if (count === undefined) return undefined;
  if (count === 0) return text.trim() === '' ? [[]] : undefined;
  const numbers: number[] = [];
  const end = text.trimEnd().length;
  let at = 0;
  while (at < end) {
    // The two flags of an arc may stand without separators: `a1 1 0 01.5.5`.
    const isFlag = command === 'A' && (numbers.length % 7 === 3 || numbers.length % 7 === 4);
    const pattern = isFlag ? FLAG : NUMBER;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return undefined;
    numbers.push(Number(match[1]));
    at = pattern.lastIndex;
  }
  if (numbers.length === 0 || numbers.length % count !== 0 || !numbers.every(Number.isFinite)) return undefined;
  return Array.from({ length: numbers.length / count }, (_, i) => numbers.slice(i * count, (i + 1) * count));
}

function runCommand(pen: Pen, letter: string, args: readonly number[]): void {
  const command = letter.toUpperCase();
  const base = letter === command ? { x: 0, y: 0 } : pen.at;
  const point = (i: number): Point => ({ x: base.x + (args[i] ?? 0), y: base.y + (args[i + 1] ?? 0) });
  const previous = pen.control;
  pen.control = null;
  switch (command) {
    case 'M':
      finish(pen, false);
      pen.at = point(0);
      pen.open = { start: pen.at, segments: [] };
      return;
    case 'Z':
      finish(pen, true);
      return;
    case 'H':
      lineTo(pen, { x: base.x + (args[0] ?? 0), y: pen.at.y });
      return;
    case 'V':
      lineTo(pen, { x: pen.at.x, y: base.y + (args[0] ?? 0) });
      return;
    case 'L':
      lineTo(pen, point(0));
      return;
    case 'A':
      arcTo(pen, args, point(5));
      return;
    default:
      curveTo(pen, command, point, previous);
      return;
  }
}

function curveTo(pen: Pen, command: string, point: (i: number) => Point, previous: Pen['control']): void {
  const degree = command === 'C' || command === 'S' ? 3 : 2;
  const last = previous?.degree === degree ? previous.at : pen.at;
  const mirrored = { x: 2 * pen.at.x - last.x, y: 2 * pen.at.y - last.y };
  if (command === 'C') {
    cubicTo(pen, point(0), point(2), point(4));
    return;
  }
  if (command === 'S') {
    cubicTo(pen, mirrored, point(0), point(2));
    return;
  }
  const control = command === 'Q' ? point(0) : mirrored;
  const to = command === 'Q' ? point(2) : point(0);
  const third = (from: Point): Point => ({
    x: from.x + (2 / 3) * (control.x - from.x),
    y: from.y + (2 / 3) * (control.y - from.y),
  });
  cubicTo(pen, third(pen.at), third(to), to);
  pen.control = { at: control, degree: 2 };
}

function arcTo(pen: Pen, args: readonly number[], to: Point): void {
  const [rx = 0, ry = 0, rotation = 0, large = 0, sweep = 0] = args;
  const curves = arcToCurves(pen.at, { rx, ry, rotation, large: large === 1, sweep: sweep === 1 }, to);
  if (curves.length === 0) lineTo(pen, to);
  for (const [c1, c2, end] of curves) cubicTo(pen, c1, c2, end);
  pen.control = null;
}

function lineTo(pen: Pen, to: Point): void {
  opened(pen).push({ controls: null, to });
  pen.at = to;
}

function cubicTo(pen: Pen, first: Point, second: Point, to: Point): void {
  opened(pen).push({ controls: [first, second], to });
  pen.at = to;
  pen.control = { at: second, degree: 3 };
}

/** After `z` drawing goes on from the start of the closed subpath. */
function opened(pen: Pen): Segment[] {
  pen.open ??= { start: pen.at, segments: [] };
  return pen.open.segments;
}

function finish(pen: Pen, closed: boolean): void {
  if (pen.open && pen.open.segments.length > 0) pen.done.push({ ...pen.open, closed });
  if (pen.open && closed) pen.at = pen.open.start;
  pen.open = null;
}
