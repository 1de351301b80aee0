import type { Compiled, Rendered } from '../compile.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { Encoded } from '../emit/fit-budget.ts';
import type { Size } from '../geometry.ts';
import type { Quality } from '../layout/layout.ts';
import type { FindFonts } from '../text/find-packs.ts';
import type { FontPack } from '../text/font-packs.ts';
import { fontFinder } from './find-fonts.ts';
import { withLevels } from './findings/rule-levels.ts';
import type { Format } from './formats.ts';
import { sha256 } from './hash.ts';
import { hashInputs, type Inputs } from './hash-inputs.ts';
import type { Kit } from './kit.ts';
import { hashFonts } from './load-environment.ts';
import type { LoadedPicture } from './plan-pictures.ts';
import { startClock, type Timings } from './stage-clock.ts';
import { toldSpec } from './told-spec.ts';

/** What a build can write of a picture. */
export type PictureFiles = Readonly<Record<Format, Uint8Array>>;

/** A picture as bytes, and what is to be told of it. */
export interface MadePicture {
  readonly files: PictureFiles;
  readonly warnings: readonly Diagnostic[];
  readonly facts: PictureFacts;
  readonly origin: Origin;
}

/** What a picture was made of, and what had to be looked for beyond the product and the spec's own file. */
export interface Origin {
  readonly inputs: Inputs;
  /** Icons of sets and files, as the spec names them. */
  readonly icons: readonly string[];
  /** Packs of fonts; of each list the first that is installed. */
  readonly packs: readonly (readonly FontPack[])[];
}

/** Figures of a picture, its size in pixels of the file, small enough to keep for all pictures of a run. */
export interface PictureFacts extends Size {
  /** Bytes. */
  readonly budget: number;
  readonly encoded: Omit<Encoded, 'png'>;
  readonly timings: Timings;
  readonly quality: Omit<Quality, 'weighed'>;
}

/** Renders a picture in memory. Throws CompileError with places when it cannot be. */
export async function makePicture(plan: LoadedPicture, kit: Kit): Promise<MadePicture> {
  const compiler = await import('../compile.ts');
  const clock = startClock();
  const { packs, findFonts } = rememberPacks(fontFinder(plan.spec.file.folder));
  const compiled = await compilePicture(plan, kit, clock.onStage, findFonts);
  const rendering = compiler.renderPng(compiled, { onStage: clock.onStage });
  // Loaded while other threads compress.
  const [rendered] = await Promise.all([rendering, import('../report/build-report.ts')]);
  clock.onStage('report');
  const report = await reportPicture(plan, kit, compiled, rendered);
  const { png, pixels, ...encoded } = rendered;
  const { width, height } = pixels;
  const { budget } = compiled.model;
  const { weighed: _, ...quality } = compiled.layout.quality;
  return {
    files: { png, svg: utf8(compiled.svg), json: utf8(report) },
    warnings: compiled.warnings,
    facts: { width, height, budget, encoded, quality, timings: clock.stop() },
    origin: { inputs: inputsOf(plan, kit, compiled.packs), icons: plan.spec.icons.names, packs },
  };
}

/** Compiles a picture up to its SVG. Throws CompileError with places when it cannot be. */
export async function compilePicture(
  plan: LoadedPicture,
  kit: Kit,
  onStage?: (stage: string) => void,
  findFonts = fontFinder(plan.spec.file.folder),
): Promise<Compiled> {
  const { compile } = await import('../compile.ts');
  const { layout, scale, budget, rules } = kit.options;
  const { sets, files } = plan.spec.icons;
  const env = {
    theme: plan.theme.theme,
    icons: { ...kit.icons.catalogue, sets, files },
    fonts: kit.fonts.fonts,
    findFonts,
    lexicon: kit.lexicon,
  };
  const options = {
    slug: plan.spec.slug,
    ...(scale === undefined ? {} : { scale }),
    ...(plan.canvas === undefined ? {} : { canvas: plan.canvas }),
    ...(budget === undefined ? {} : { budget }),
    ...(layout === undefined ? {} : { engine: layout }),
    ...(onStage === undefined ? {} : { onStage }),
  };
  return withLevels(rules, () => compile(plan.spec.parsed ?? plan.spec.text, env, options));
}

/** A finder that can tell afterwards which packs it was asked for. */
function rememberPacks(find: FindFonts) {
  const asked: (readonly FontPack[])[] = [];
  const findFonts: FindFonts = (wanted) => {
    asked.push(...wanted);
    return find(wanted);
  };
  return { findFonts, packs: asked };
}

/**
 * The sidecar of a picture, as text.
 * @public the benchmark times it
 */
export async function reportPicture(
  plan: LoadedPicture,
  kit: Kit,
  compiled: Compiled,
  rendered: Rendered,
): Promise<string> {
  const { buildReport } = await import('../report/build-report.ts');
  const { png, pixels, ...encoded } = rendered;
  const report = buildReport({
    ...compiled,
    version: kit.version,
    spec: toldSpec(plan.spec.file, kit.options.configFolder),
    theme: plan.theme.theme.name,
    file: `${plan.name}.png`,
    encoded: { ...encoded, sha256: sha256(png), pixelSha256: sha256(opaque(pixels.data)) },
    // A picture with overlaps is refused, so it never gets here.
    overlaps: 0,
    inputs: inputsOf(plan, kit, compiled.packs),
    diagnostics: compiled.warnings,
  });
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Faces of packs that the text turned out to need are among the fonts. */
function inputsOf(
  plan: LoadedPicture,
  { icons, fonts, options, version, engine }: Kit,
  packs: Compiled['packs'],
): Inputs {
  const inputs = hashInputs(plan, { version, engine, fonts: fonts.hash, icons: icons.hash }, options);
  return { ...inputs, fonts: hashFonts(fonts, packs) };
}

/** The pixels as a decoder gives them: the fourth byte, which means nothing here, says opaque. */
function opaque(rgba: Uint8Array): Uint8Array {
  const pixels = Uint8Array.from(rgba);
  for (let i = 3; i < pixels.length; i += 4) pixels[i] = 255;
  return pixels;
}

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
