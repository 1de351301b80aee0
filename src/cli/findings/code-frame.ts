import type { Palette } from '../palette.ts';
import { showable, widthOf } from './display-text.ts';

/** A range in a text, 1-based; columns count UTF-16 units, `endColumn` is the first one after the range. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

const CONTEXT = 2;
const WIDEST = 110;

/** The lines around `place` with their numbers, the range underlined with carets. Ends with a newline. */
export function codeFrame(source: string, place: Place, palette: Palette): string {
  const lines = source.split(/\r\n|\n|\r/);
  const first = Math.max(1, place.line - CONTEXT);
  const last = Math.min(lines.length, place.line + CONTEXT);
  const gutter = String(last).length;
  let frame = '';
  for (let number = first; number <= last; number++) {
    const raw = lines[number - 1] ?? '';
    const label = String(number).padStart(gutter);
    if (number === place.line) frame += markedLine(raw, label, place, palette);
    else frame += `${palette.dim(`  ${label} | ${crop(showable(raw), 0).text}`.trimEnd())}\n`;
  }
  return frame;
}

function markedLine(raw: string, label: string, place: Place, palette: Palette): string {
  const start = Math.min(place.column - 1, raw.length);
  const before = widthOf(showable(raw.slice(0, start)));
  const marked = Math.max(1, widthOf(showable(raw.slice(start, endOf(raw, start, place)))));
  const { text, shift } = crop(showable(raw), before);
  const indent = before - shift;
  const carets = '^'.repeat(Math.max(1, Math.min(marked, WIDEST - indent)));
  const gutter = ' '.repeat(label.length);
  return `${palette.red('>')} ${label} | ${text}\n  ${gutter} | ${' '.repeat(indent)}${palette.red(carets)}\n`;
}

/** Where the marking ends on its first line: at the range's end, or the line's when the range goes on below. */
function endOf(raw: string, start: number, place: Place): number {
  const whole = raw.trimEnd().length;
  if (place.endColumn === undefined || place.endLine === undefined) return start + 1;
  return place.endLine > place.line ? whole : Math.min(place.endColumn - 1, raw.length);
}

/** A window of a long line, so that column `keep` is seen; `shift` is how many columns were lost on the left. */
function crop(text: string, keep: number): { readonly text: string; readonly shift: number } {
  if (widthOf(text) <= WIDEST) return { text, shift: 0 };
  const skip = keep > WIDEST - 30 ? keep - 40 : 0;
  const chars = Array.from(text);
  let left = 0;
  let from = 0;
  while (left < skip) left += widthOf(chars[from++] ?? ' ');
  let shown = skip > 0 ? '…' : '';
  for (let i = from; i < chars.length && widthOf(shown) < WIDEST - 1; i++) shown += chars[i] ?? '';
  return { text: `${shown}…`, shift: skip > 0 ? left - 1 : 0 };
}
