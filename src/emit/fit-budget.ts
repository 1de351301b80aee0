import { CompileError, type Diagnostic } from '../diagnostics.ts';
import { type ColorCount, countColors } from './count-colors.ts';
import { deflatePlane } from './deflate-plane.ts';
import { encodeIndexed, encodeTruecolour } from './encode-png.ts';
import { paintIndexed } from './paint-indexed.ts';
import type { Pixels } from './pixels.ts';
import type { PngChunk } from './png-chunks.ts';
import { type Indexed, quantise } from './quantise.ts';
import { sampleRows } from './sample-rows.ts';
import { lumaOf, structuralSimilarity } from './structural-similarity.ts';
import { textChunk } from './text-chunk.ts';

/** What a picture has to fit into. */
export interface BudgetOptions {
  /** Bytes; the hard limit of the whole file. */
  readonly budget: number;
  /** `#rrggbb`: colours of the theme, which stay exact. */
  readonly palette: readonly string[];
  /** Alt text for the text chunk. */
  readonly text: string;
}

/** One try at the budget: `truecolour-7` by the compressor's level, or `palette-128` by the most colours it may have. */
export interface Try {
  readonly step: string;
  readonly bytes: number;
}

/** A finished PNG file and how it was made to fit. */
export interface Encoded {
  readonly png: Uint8Array;
  /** `truecolour` is lossless; so is `palette` when `ssim` is 1. */
  readonly mode: 'truecolour' | 'palette';
  /** Distinct colours. */
  readonly colours: number;
  /** Likeness to the picture as painted, 0 … 1; rounded down to 4 decimals, so 1 means equal. */
  readonly ssim: number;
  readonly bytes: number;
  readonly tried: readonly Try[];
}

/** An encoded picture with the pixels that any reader of the file gets. */
export type Fitted = Encoded & { readonly pixels: Pixels };

/** Palette sizes from the best to the smallest; the last one is where arrows and tints still keep their meaning. */
const LADDER = [256, 224, 192, 160, 128, 112, 96, 80, 64, 48, 32, 24, 16] as const;

/** Levels of the lossless tries. The strong one takes three times as long and saves about a tenth. */
const QUICK = 7;
const STRONG = 9;

/** The strong level was not seen to make a picture about as large as its budget smaller than the quick one by more than this factor. */
const MOST_SAVED = 1.15;

/** The level at which a quarter of a picture is tried first, which takes a sixth of the quick try's time … */
const PROBE = 1;
/** … and how much larger all of it is at the strong level: 2.0 to 2.75 times, 2.1 and more if it is as full as its budget. */
const LEAST_GROWTH = 2.1;

/**
 * The best PNG of at most `budget` bytes, text chunk included: lossless if it fits, else with as many colours as fit.
 * Throws a CompileError `budget/exceeded` when even the smallest palette does not fit.
 */
export async function fitBudget(pixels: Pixels, options: BudgetOptions): Promise<Fitted> {
  const log: Log = { text: textChunk(options.text), budget: options.budget, tried: [] };
  // Compressed on another thread while colours are counted here.
  const probe = probeTruecolour(pixels);
  const count = countColors(pixels);
  const isHopeless = (await probe) * LEAST_GROWTH > log.budget;
  const lossless = isHopeless ? undefined : await tryTruecolour(log, pixels, count.colors.length);
  if (lossless !== undefined) return { ...lossless, pixels };
  const theme = options.palette.map((color) => Number.parseInt(color.slice(1), 16));
  const best = await bestPalette(log, (limit) => quantise(count, limit, theme));
  if (best === undefined) throw new CompileError([budgetExceeded(log)]);
  const { png, picture } = best;
  const done = finish(log, png, { mode: 'palette', colours: picture.palette.length, ssim: likeness(count, picture) });
  return { ...done, pixels: paintIndexed(picture) };
}

/** What is to be reached and what was tried for it. */
interface Log {
  readonly text: PngChunk;
  readonly budget: number;
  readonly tried: Try[];
}

/** Bytes of a quarter of the picture; 0 for one that is too low for it. */
async function probeTruecolour(pixels: Pixels): Promise<number> {
  const sample = sampleRows(pixels);
  return sample.height === 0 ? 0 : (await deflatePlane({ ...sample, channels: 4 }, PROBE)).length;
}

/** The lossless picture if it fits. Not tried when a palette is lossless too. */
async function tryTruecolour(log: Log, pixels: Pixels, colours: number): Promise<Encoded | undefined> {
  if (colours <= LADDER[0]) return undefined;
  let png = record(log, `truecolour-${QUICK}`, await encodeTruecolour(pixels, log.text, QUICK));
  if (png.length > log.budget && png.length <= log.budget * MOST_SAVED) {
    png = record(log, `truecolour-${STRONG}`, await encodeTruecolour(pixels, log.text, STRONG));
  }
  return png.length <= log.budget ? finish(log, png, { mode: 'truecolour', colours, ssim: 1 }) : undefined;
}

interface Attempt {
  readonly png: Uint8Array;
  readonly picture: Indexed;
}

/** The first rung of the ladder that fits: the top one, or one found by halving, as fewer colours are fewer bytes. */
async function bestPalette(log: Log, paint: (limit: number) => Indexed): Promise<Attempt | undefined> {
  const climb = async (rung: number): Promise<Attempt> => {
    const limit = LADDER[rung] ?? LADDER[0];
    const picture = paint(limit);
    return { picture, png: record(log, `palette-${limit}`, await encodeIndexed(picture, log.text)) };
  };
  const top = await climb(0);
  if (top.png.length <= log.budget) return top;
  let best: Attempt | undefined;
  let [from, to]: [number, number] = [1, LADDER.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const attempt = await climb(middle);
    if (attempt.png.length <= log.budget) {
      best = attempt;
      to = middle;
    } else from = middle + 1;
  }
  return best;
}

function record(log: Log, step: string, png: Uint8Array): Uint8Array {
  log.tried.push({ step, bytes: png.length });
  return png;
}

const finish = (log: Log, png: Uint8Array, how: Pick<Encoded, 'mode' | 'colours' | 'ssim'>): Encoded => ({
  png,
  ...how,
  bytes: png.length,
  tried: log.tried,
});

/** SSIM of the lightness against the picture as painted. */
function likeness({ width, height, colors, at }: ColorCount, { palette, placeOf }: Indexed): number {
  const before = Uint8Array.from(colors, lumaOf);
  const after = placeOf.map((place) => lumaOf(palette[place] ?? 0));
  return Math.floor(structuralSimilarity({ at, before, after }, width, height) * 1e4) / 1e4;
}

function budgetExceeded({ budget, tried }: Log): Diagnostic {
  const bytes = Math.min(...tried.map((one) => one.bytes));
  const colours = LADDER[LADDER.length - 1] ?? 0;
  return {
    rule: 'budget/exceeded',
    severity: 'error',
    message: `the picture does not fit the budget of "${budget}" bytes: ${bytes} is the least, with ${colours} colours`,
    help: `draw fewer nodes, icons or filled areas, or raise the budget to at least ${Math.ceil(bytes / 1000)} KB`,
    pointer: '/budget',
    evidence: { bytes, budget },
  };
}
