import { type Compiled, compile } from '../../src/compile.ts';
import { CompileError } from '../../src/diagnostics.ts';
import type { DrawItem, TextDraw } from '../../src/draw/drawing.ts';
import { type Fitted, fitBudget } from '../../src/emit/fit-budget.ts';
import { toPixels } from '../../src/emit/to-pixels.ts';
import { type Banding, banding } from './banding.ts';
import { bundled, specText } from './bundled.ts';

/** A spec in a theme, by their names. */
export interface Subject {
  readonly slug: string;
  readonly theme: string;
}

/** What a picture is like. */
export interface Picture extends Subject {
  readonly png: Uint8Array;
  /** What `read-back.mjs` needs of a sidecar, as JSON. */
  readonly texts: string;
  readonly bytes: number;
  readonly budget: number;
  readonly mode: Fitted['mode'];
  readonly ssim: number;
  readonly svgBytes: number;
  /** px. */
  readonly smallestText: number;
  readonly banding: Banding;
  /** CPU time of all threads once the program is warm, ms. */
  readonly ms: Readonly<Record<'draw' | 'raster' | 'encode', number>>;
}

/** A picture that could not be made, and why. */
export interface Refusal extends Subject {
  readonly refused: string;
}

/** Least of so many runs: everything else on the machine only adds. */
const RUNS = 3;

/** Makes a picture a few times over and measures it. Never throws. */
export async function measurePicture(subject: Subject, runs = RUNS): Promise<Picture | Refusal> {
  try {
    return await measured(subject, runs);
  } catch (error) {
    const first = error instanceof CompileError ? error.diagnostics.find((d) => d.severity === 'error') : undefined;
    return { ...subject, refused: first ? `${first.rule}: ${first.message}` : String(error) };
  }
}

async function measured({ slug, theme }: Subject, runs: number): Promise<Picture> {
  const { compiled, draw } = await compileTimed({ slug, theme }, runs);
  const { model, drawing, svg } = compiled;
  const raster = await leastOf(() => toPixels(svg, model.canvas), runs);
  const options = { budget: model.budget, palette: drawing.palette, text: model.alt };
  const encode = await leastOf(() => fitBudget(raster.result, options), runs);
  const texts = textsOf(drawing.items);
  const { png, bytes, mode, ssim, pixels } = encode.result;
  return {
    slug,
    theme,
    png,
    texts: sidecarOf(compiled, texts),
    bytes,
    budget: model.budget,
    mode,
    ssim,
    svgBytes: Buffer.byteLength(svg),
    smallestText: Math.min(...texts.map(({ px }) => px)),
    banding: mode === 'truecolour' ? NO_BANDING : banding(raster.result, pixels),
    ms: { draw, raster: raster.ms, encode: encode.ms },
  };
}

const NO_BANDING: Banding = { smooth: 0, off: 0, step: 0, contour: 0 };

/** The stages that turn a layout into an SVG. */
const DRAWING = ['scene', 'draw', 'check', 'svg'];

async function compileTimed(
  { slug, theme }: Subject,
  runs: number,
): Promise<{ readonly compiled: Compiled; readonly draw: number }> {
  let draw = Number.POSITIVE_INFINITY;
  let compiled: Compiled | undefined;
  const [text, env] = [specText(slug), await bundled(theme)];
  for (let run = 0; run < runs; run++) {
    let [stage, spent, since] = ['', 0, cpu()];
    const onStage = (next: string): void => {
      if (DRAWING.includes(stage)) spent += cpu() - since;
      [stage, since] = [next, cpu()];
    };
    compiled = await compile(text, env, { slug, onStage });
    onStage('end');
    draw = Math.min(draw, spent);
  }
  if (compiled === undefined) throw new Error('no run');
  return { compiled, draw };
}

async function leastOf<T>(make: () => Promise<T>, runs: number): Promise<{ readonly result: T; readonly ms: number }> {
  let ms = Number.POSITIVE_INFINITY;
  let result: T | undefined;
  for (let run = 0; run < runs; run++) {
    const since = cpu();
    result = await make();
    ms = Math.min(ms, cpu() - since);
  }
  return { result: result as T, ms };
}

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function textsOf(items: readonly DrawItem[]): TextDraw[] {
  return items.flatMap((item) => (item.kind === 'group' ? textsOf(item.items) : item.kind === 'text' ? [item] : []));
}

const sidecarOf = ({ model }: Compiled, texts: readonly TextDraw[]): string =>
  JSON.stringify({
    lang: model.lang,
    geometry: { texts: texts.map(({ text, role, owner, px, ink }) => ({ text, role, owner, px, ...ink })) },
  });
