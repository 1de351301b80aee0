import { blend, contrast } from '../color.ts';

/** Colours that may lie behind something, at one place or another. */
export type Colors = readonly string[];

/** Each of `under` with a layer of `color` over it; none for a layer that is not painted. */
export const over = (under: Colors, color: string | null, opacity: number): Colors =>
  color === null || color === 'none' ? [] : under.map((ground) => blend(ground, color, opacity));

/** `under` with and without the layer, which covers a part of it. */
export const partly = (under: Colors, color: string | null, opacity: number): Colors => [
  ...under,
  ...over(under, color, opacity),
];

/** The darkest and the lightest: what is darker or lighter than both is hardest to tell from one of the two. */
export function extremes(colors: Colors): Colors {
  // Distance from black orders colours by luminance.
  const byLight = [...new Set(colors)].map((color) => ({ color, light: contrast(color, '#000000') }));
  byLight.sort((a, b) => a.light - b.light);
  const ends = [byLight[0], byLight.at(-1)].flatMap((end) => end?.color ?? []);
  return ends[0] === ends[1] ? ends.slice(0, 1) : ends;
}
