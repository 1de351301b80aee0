import { CompileError, type Diagnostic } from '../diagnostics.ts';
import { type ColorCount, countColors } from './count-colors.ts';
import { encodeIndexed, encodeTruecolour } from './encode-png.ts';
import type { Pixels } from './pixels.ts';
import type { PngChunk } from './png-chunks.ts';
import { type Indexed, quantise } from './quantise.ts';
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

/** One try at the budget: `truecolour`, `truecolour-estimate` (a quick one) or `palette-128`, by the most colours it may have. */
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

/** Palette sizes from the best to the smallest; the last one is where arrows and tints still keep their meaning. */
const LADDER = [256, 224, 192, 160, 128, 112, 96, 80, 64, 48, 32, 24, 16] as const;

/** Level 9 takes three times as long as level 6 and was never seen to save more than this factor (1.22 at most). */
const ESTIMATE_MARGIN = 1.25;

/**
 * The best PNG of at most `budget` bytes, text chunk included: lossless if it fits, else with as many colours as fit.
 * Throws a CompileError `budget/exceeded` when even the smallest palette does not fit.
 */
export async function fitBudget(pixels: Pixels, options: BudgetOptions): Promise<Encoded> {
  const log: Log = { text: textChunk(options.text), budget: options.budget, tried: [] };
  const estimate = encodeTruecolour(pixels, log.text, 6);
  // Counted here while the estimate is made on another thread.
  const count = countColors(pixels);
  const lossless = await tryTruecolour(log, pixels, { colours: count.colors.length, estimate: await estimate });
  if (lossless !== undefined) return lossless;
  const theme = options.palette.map((color) => Number.parseInt(color.slice(1), 16));
  const best = await bestPalette(log, (limit) => quantise(count, limit, theme));
  if (best === undefined) throw new CompileError([budgetExceeded(log)]);
  const { png, picture } = best;
  return finish(log, png, { mode: 'palette', colours: picture.palette.length, ssim: likeness(count, picture) });
}

/** What is to be reached and what was tried for it. */
interface Log {
  readonly text: PngChunk;
  readonly budget: number;
  readonly tried: Try[];
}

/** The lossless picture if it fits. Not tried when it clearly cannot, nor when a palette is lossless too. */
async function tryTruecolour(
  log: Log,
  pixels: Pixels,
  { colours, estimate }: { readonly colours: number; readonly estimate: Uint8Array },
): Promise<Encoded | undefined> {
  if (colours <= LADDER[0]) return undefined;
  if (estimate.length > log.budget * ESTIMATE_MARGIN) {
    record(log, 'truecolour-estimate', estimate);
    return undefined;
  }
  const png = record(log, 'truecolour', await encodeTruecolour(pixels, log.text, 9));
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
function likeness({ width, height, colors, at }: ColorCount, { palette, indices }: Indexed): number {
  const before = spread(at, Uint8Array.from(colors, lumaOf));
  const after = spread(indices, Uint8Array.from(palette, lumaOf));
  return Math.floor(structuralSimilarity(before, after, width, height) * 1e4) / 1e4;
}

function spread(at: Uint32Array | Uint8Array, lumas: Uint8Array): Uint8Array {
  const plane = new Uint8Array(at.length);
  for (let i = 0; i < at.length; i++) plane[i] = lumas[at[i] ?? 0] ?? 0;
  return plane;
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
