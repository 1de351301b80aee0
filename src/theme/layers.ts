import { toneColor } from '../color.ts';
import type { ShapeRole, Tone } from '../roles.ts';
import { type Colors, extremes, over, partly } from './colors.ts';
import type { ShapeStyle, ThemeTokens } from './theme.ts';

/** px between the border of an area and the first text in it, at type scale 1: what stays outside is no ground. */
const FREE: Readonly<Partial<Record<ShapeRole, number>>> = { zone: 5 };
const USUALLY_FREE = 9;
/** Tape, magnets and folded corners lie across a corner: only so much of their size reaches over to where text begins. */
const CORNER_REACH = 0.3;

/**
 * What text on an area of `role` can meet when `under` lies beneath the area; `share` is what nesting leaves of its
 * opacities. A fill covers evenly or in strokes; washes, hatching, and bars, shades and lines that reach far in cover parts.
 */
export function layered(theme: ThemeTokens, role: ShapeRole, tone: Tone, under: Colors, share = 1): Colors {
  const style = theme.shapes[role];
  const colorOf = (token: string): string | null => toneColor(token, theme.tones[tone]);
  const isPainted = colorOf(style.fill) !== null;
  const even = isPainted ? over(under, colorOf(style.fill), style.fillOpacity * share) : under;
  const filled = style.scribble ? [...under, ...even] : even;
  const washed = partly(filled, colorOf(style.wash.color), style.wash.opacity * share);
  const hatched = partly(washed, colorOf(style.hatch.color), style.hatch.opacity * share);
  const reaching = reachingIn(style, FREE[role] ?? USUALLY_FREE);
  return extremes(
    reaching.reduce((seen, { color, opacity }) => partly(seen, colorOf(color), opacity), extremes(hatched)),
  );
}

interface Layer {
  readonly color: string;
  readonly opacity: number;
}

/** What lies along the border of an area and goes farther in than `free` px. */
function reachingIn({ shade, header, inner, corners }: ShapeStyle, free: number): readonly Layer[] {
  return [
    ...(shade.inset + shade.width > free ? [shade] : []),
    ...(header.height - header.room > free ? [header] : []),
    ...(inner.gap + inner.width > free ? [inner] : []),
    ...(corners.form !== 'brackets' && corners.size * CORNER_REACH > free ? [corners] : []),
  ];
}
