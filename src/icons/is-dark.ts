const NAMED: Readonly<Record<string, boolean>> = {
  white: false,
  silver: false,
  lightgray: false,
  lightgrey: false,
  yellow: false,
  cyan: false,
  aqua: false,
  orange: false,
  gold: false,
  pink: false,
};

/** Weights of red, green and blue in the brightness of a colour. */
const WEIGHTS = [0.299, 0.587, 0.114] as const;
/** Brightness below which a fill counts as ink, 0 … 255. */
const DARK = 140;

/** True for a paint that draws rather than tints: dark colours, and all that cannot be told. Expects lower case. */
export function isDark(paint: string): boolean {
  const rgb = channelsOf(paint);
  if (rgb === undefined) return NAMED[paint] ?? !paint.startsWith('url(');
  return WEIGHTS.reduce((sum, weight, i) => sum + weight * (rgb[i] ?? 0), 0) < DARK;
}

function channelsOf(paint: string): readonly number[] | undefined {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(paint)?.slice(1);
  if (short !== undefined) return short.map((digit) => Number.parseInt(digit + digit, 16));
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/.exec(paint)?.slice(1);
  if (long !== undefined) return long.map((pair) => Number.parseInt(pair, 16));
  return /^rgb\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(paint)?.slice(1).map(Number);
}
