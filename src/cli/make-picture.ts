import { basename } from 'node:path';
import type { Compiled, Rendered } from '../compile.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { Encoded } from '../emit/fit-budget.ts';
import type { Size } from '../geometry.ts';
import type { Quality } from '../layout/layout.ts';
import type { Report } from '../report/schema.ts';
import { fontFinder } from './find-fonts.ts';
import { STDIN } from './find-specs.ts';
import type { Format } from './formats.ts';
import { hashParts, sha256 } from './hash.ts';
import type { Kit } from './kit.ts';
import { hashFonts } from './load-environment.ts';
import type { PicturePlan } from './plan-pictures.ts';
import { startClock, type Timings } from './stage-clock.ts';

/** A picture as bytes, and what is to be told of it. */
export interface MadePicture {
  readonly files: Readonly<Record<Format, Uint8Array>>;
  readonly warnings: readonly Diagnostic[];
  readonly facts: PictureFacts;
}

/** Figures of a picture, small enough to keep for all pictures of a run. */
export interface PictureFacts extends Size {
  /** Bytes. */
  readonly budget: number;
  readonly encoded: Omit<Encoded, 'png'>;
  readonly timings: Timings;
  readonly quality: Quality;
}

/** Renders a picture in memory. Throws CompileError with places when it cannot be. */
export async function makePicture(plan: PicturePlan, kit: Kit): Promise<MadePicture> {
  const compiler = await import('../compile.ts');
  const clock = startClock();
  const compiled = await compilePicture(plan, kit, clock.onStage);
  const rendering = compiler.renderPng(compiled, { onStage: clock.onStage });
  // Loaded while other threads compress.
  const [rendered] = await Promise.all([rendering, import('../report/build-report.ts')]);
  clock.onStage('report');
  const report = await reportPicture(plan, kit, compiled, rendered);
  const { png, pixels: _, ...encoded } = rendered;
  const { canvas, budget } = compiled.model;
  return {
    files: { png, svg: utf8(compiled.svg), json: utf8(report) },
    warnings: compiled.warnings,
    facts: { ...canvas, budget, encoded, quality: compiled.layout.quality, timings: clock.stop() },
  };
}

/** Compiles a picture up to its SVG. Throws CompileError with places when it cannot be. */
export async function compilePicture(
  plan: PicturePlan,
  kit: Kit,
  onStage?: (stage: string) => void,
): Promise<Compiled> {
  const { compile } = await import('../compile.ts');
  const { layout, budget } = kit.options;
  const { sets, files } = plan.spec.icons;
  const findFonts = fontFinder(plan.spec.file.folder);
  const env = {
    theme: plan.theme.theme,
    icons: { ...kit.icons.catalogue, sets, files },
    fonts: kit.fonts.fonts,
    findFonts,
  };
  return compile(plan.spec.parsed ?? plan.spec.text, env, {
    slug: plan.spec.slug,
    ...(plan.canvas === undefined ? {} : { canvas: plan.canvas }),
    ...(budget === undefined ? {} : { budget }),
    ...(layout === undefined ? {} : { engine: layout }),
    ...(onStage === undefined ? {} : { onStage }),
  });
}

/**
 * The sidecar of a picture, as text.
 * @public the benchmark times it
 */
export async function reportPicture(
  plan: PicturePlan,
  kit: Kit,
  compiled: Compiled,
  rendered: Rendered,
): Promise<string> {
  const { buildReport } = await import('../report/build-report.ts');
  const { png, pixels, ...encoded } = rendered;
  const report = buildReport({
    ...compiled,
    version: kit.version,
    spec: plan.spec.file.path === STDIN ? 'stdin' : basename(plan.spec.file.path),
    theme: plan.theme.theme.name,
    file: `${plan.name}.png`,
    encoded: { ...encoded, sha256: sha256(png), pixelSha256: sha256(opaque(pixels.data)) },
    // A picture with overlaps is refused, so it never gets here.
    overlaps: 0,
    inputs: hashInputs(plan, kit, compiled.packs),
    diagnostics: compiled.warnings,
  });
  return `${JSON.stringify(report, null, 2)}\n`;
}

function hashInputs(
  { spec, theme, canvas }: PicturePlan,
  { icons, fonts, options, engine }: Kit,
  packs: Compiled['packs'],
): Report['inputs'] {
  const { budget = null, layout = null } = options;
  return {
    spec: sha256(spec.bytes),
    theme: theme.hash,
    fonts: hashFonts(fonts, packs),
    icons: spec.icons.parts.length === 0 ? icons.hash : hashParts([icons.hash, ...spec.icons.parts]),
    options: sha256(JSON.stringify({ budget, canvas: canvas ?? null, layout })),
    engine,
  };
}

/** The pixels as a decoder gives them: the fourth byte, which means nothing here, says opaque. */
function opaque(rgba: Uint8Array): Uint8Array {
  const pixels = Uint8Array.from(rgba);
  for (let i = 3; i < pixels.length; i += 4) pixels[i] = 255;
  return pixels;
}

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
