/** Arithmetic of colours written `#rrggbb`. */

type Channels = readonly [number, number, number];

const channels = (color: string): Channels => {
  const value = Number.parseInt(color.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};

const hex = (value: number): string => Math.round(value).toString(16).padStart(2, '0');

/** The colours that a theme has for one tone. */
export interface ToneColors {
  readonly fill: string;
  readonly shade: string;
  readonly line: string;
  readonly ink: string;
}

/** The colour behind a theme's token: `tone.line` and kin are looked up in `tone`; null for `none`. */
export function toneColor(token: string, tone: ToneColors): string | null {
  if (token === 'none') return null;
  if (token === 'tone.fill') return tone.fill;
  if (token === 'tone.shade') return tone.shade;
  if (token === 'tone.line') return tone.line;
  if (token === 'tone.ink') return tone.ink;
  return token;
}

/** `over` painted on `under` with an opacity of 0 … 1. */
export function blend(under: string, over: string, opacity: number): string {
  const [r, g, b] = channels(under);
  const [r2, g2, b2] = channels(over);
  return `#${hex(r + (r2 - r) * opacity)}${hex(g + (g2 - g) * opacity)}${hex(b + (b2 - b) * opacity)}`;
}

/** A mark behind a text, its colour found. */
interface Plate {
  readonly form: string;
  readonly color: string | null;
  readonly opacity: number;
}

/** What text with a plate meets on `grounds`: a tab lies under all of it, a swipe under a part, a cursor beside it. */
export function platedGrounds(grounds: readonly string[], { form, color, opacity }: Plate): readonly string[] {
  if (form === 'none' || form === 'cursor' || color === null) return grounds;
  const plated = grounds.map((ground) => blend(ground, color, opacity));
  return form === 'swipe' ? [...grounds, ...plated] : plated;
}

/** Contrast ratio of two colours by WCAG 2, 1 … 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The one of `grounds` that `ink` is hardest to read on; `ink` itself for none. */
export function hardest(ink: string, grounds: readonly string[]): string {
  let worst = grounds[0] ?? ink;
  for (const ground of grounds) if (contrast(ink, ground) < contrast(ink, worst)) worst = ground;
  return worst;
}

function luminance(color: string): number {
  const [r, g, b] = channels(color);
  return 0.2126 * (LINEAR[r] ?? 0) + 0.7152 * (LINEAR[g] ?? 0) + 0.0722 * (LINEAR[b] ?? 0);
}

/** Linear light by channel value: a table, because powers are slow and a theme asks for thousands of contrasts. */
const LINEAR = Float64Array.from({ length: 256 }, (_, channel) => {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
});
