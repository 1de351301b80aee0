import type { Color, Paint } from '../draw/drawing.ts';
import { svgNumber } from './svg-number.ts';

/** What the root element sets, so that no path has to: see `svgPaint`. */
export const ROOT_PAINT = 'fill="none" stroke-linecap="round" stroke-linejoin="round"';

/** A paint as attributes with a space before each; empty when it paints nothing. */
export function svgPaint(paint: Paint): string {
  return svgFill(paint) + svgStroke(paint);
}

/** A colour as SVG text. Throws unless it is `#rrggbb`: then a stage before has a bug. */
export function svgColor(color: Color): string {
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new Error(`internal error: ${JSON.stringify(color)} is no colour`);
  return color.toLowerCase();
}

function svgFill({ fill, fillOpacity }: Paint): string {
  if (fill === null) return '';
  return ` fill="${svgColor(fill)}"${opacity('fill', fillOpacity)}`;
}

function svgStroke({ stroke, strokeOpacity, strokeWidth, dash, cap, join }: Paint): string {
  if (stroke === null) return '';
  const width = svgNumber(strokeWidth);
  return [
    ` stroke="${svgColor(stroke)}"`,
    opacity('stroke', strokeOpacity),
    width === '1' ? '' : ` stroke-width="${width}"`,
    dash.length === 0 ? '' : ` stroke-dasharray="${dash.map((px) => svgNumber(px)).join(' ')}"`,
    cap === 'round' ? '' : ` stroke-linecap="butt"`,
    join === 'round' ? '' : ' stroke-linejoin="miter"',
  ].join('');
}

function opacity(what: 'fill' | 'stroke', value: number): string {
  const text = svgNumber(value);
  return text === '1' ? '' : ` ${what}-opacity="${text}"`;
}
