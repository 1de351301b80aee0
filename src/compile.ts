import { checkCopy } from './check/check-copy.ts';
import { checkPicture } from './check/check-picture.ts';
import type { Lexicon } from './check/copy/copy.ts';
import { CompileError, type Diagnostic } from './diagnostics.ts';
import { drawScene } from './draw/draw-scene.ts';
import type { Drawing } from './draw/drawing.ts';
import { roomsOf } from './draw/rooms-of.ts';
import { type Fitted, fitBudget } from './emit/fit-budget.ts';
import { toPixels } from './emit/to-pixels.ts';
import { toSvg } from './emit/to-svg.ts';
import type { Size } from './geometry.ts';
import { gatherIcons } from './icons/gather-icons.ts';
import type { IconSource } from './icons/icon-source.ts';
import type { Layout } from './layout/layout.ts';
import { layoutModel } from './layout/layout-model.ts';
import { buildModel } from './model/build-model.ts';
import { scaled } from './model/canvas.ts';
import { locatedTexts } from './model/located-texts.ts';
import type { EngineChoice, Model } from './model/model.ts';
import { buildScene } from './scene/build-scene.ts';
import type { Scene } from './scene/scene.ts';
import { iconNames } from './spec/icon-names.ts';
import { type ParsedSpec, parseSpec } from './spec/parse-spec.ts';
import { placeDiagnostics } from './spec/place-diagnostics.ts';
import type { Places } from './spec/places.ts';
import type { Spec } from './spec/schema.ts';
import { checkCoverage } from './text/check-coverage.ts';
import { createTypesetter } from './text/create-typesetter.ts';
import { type FindFonts, findPacks } from './text/find-packs.ts';
import type { FontFile } from './text/font.ts';
import type { Theme } from './theme/theme.ts';

/** The compiler's one door to the outside: everything that is not in the spec's text. */
export interface Environment {
  readonly theme: Theme;
  /** The catalogue, and the sets and files that specs may ask for besides. */
  readonly icons: IconSource;
  /** All bundled fonts, and others of the caller's: each may stand in for another. */
  readonly fonts: readonly FontFile[];
  /** Finds faces of packs for scripts that no bundled font draws; asked only when texts need them. */
  readonly findFonts?: FindFonts;
  /** Words of languages, of the trade and of the project; without it, spelling and languages of texts are not checked. */
  readonly lexicon?: Lexicon;
}

export interface CompileOptions {
  /** The picture's name when the spec gives none. */
  readonly slug: string;
  readonly canvas?: Size;
  /** Pixels of the PNG for each px of the canvas, a side: same layout and drawing, painted larger. */
  readonly scale?: number;
  /** Bytes. */
  readonly budget?: number;
  readonly engine?: EngineChoice;
  /** Told when a stage begins. */
  readonly onStage?: (stage: string) => void;
}

/** A spec on its way to a picture: the noun of every stage. */
export interface Compiled {
  readonly spec: Spec;
  readonly model: Model;
  readonly layout: Layout;
  readonly scene: Scene;
  readonly drawing: Drawing;
  readonly svg: string;
  /** Faces that were found for scripts beyond those of the bundled ones. */
  readonly packs: readonly FontFile[];
  readonly warnings: readonly Diagnostic[];
}

/**
 * Text of a spec, or the spec parsed → SVG of a picture.
 *
 *   text ─parse→ Spec ─build→ Model ─layout→ Layout ─build→ Scene ─draw→ Drawing ─to→ SVG
 *                                      ↑ Metrics                    ↑ Theme, glyphs, icons
 *
 * Throws a CompileError with all findings of the stage that cannot go on and the warnings before it, each with its line and column.
 */
export async function compile(
  source: string | ParsedSpec,
  env: Environment,
  options: CompileOptions,
): Promise<Compiled> {
  const stage = options.onStage ?? (() => undefined);
  stage('parse');
  const { spec, places } = typeof source === 'string' ? parseSpec(source) : source; // text → Spec, strict, with a place for every value
  const warnings: Diagnostic[] = [];
  const build = async (): Promise<Omit<Compiled, 'warnings'>> => {
    stage('model');
    const icons = gatherIcons(iconNames(spec), env.icons); // the catalogue, and what the spec asks for of sets and files
    const model = buildModel(spec, { icons, ...factsOf(options) }, (w) => warnings.push(w)); // Spec → Model: defaults, references
    stage('measure');
    const { theme } = env;
    const texts = locatedTexts(model);
    const packs = await findPacks(texts, model.lang, env.findFonts); // faces for scripts beyond those of the bundled ones
    const fonts = [...env.fonts, ...packs];
    const typesetter = await createTypesetter(theme.typography, fonts, roomsOf(theme), model.lang); // fonts → measured text
    refuse(checkCoverage(texts, typesetter, model.lang)); // every character has a glyph
    stage('layout');
    const layout = await layoutModel(model, typesetter); // Model → Layout: everything at its place
    stage('scene');
    const scene = buildScene(layout, model); // Layout → Scene: what to draw, by role
    stage('draw');
    const drawing = drawScene(scene, env.theme, typesetter, icons); // Scene → Drawing: how it looks
    stage('copy');
    warnings.push(...checkCopy(spec, model, layout, env.lexicon)); // the words, as an editor would read them
    stage('check');
    warnings.push(...refuse(checkPicture(model, layout, drawing))); // the picture, as a reader would see it
    stage('svg');
    return { spec, model, layout, scene, drawing, svg: toSvg(drawing), packs }; // Drawing → SVG
  };
  const compiled = await placed(places, warnings, build);
  return { ...compiled, warnings: placeDiagnostics(warnings, places) };
}

/**
 * Text of a spec, or the spec parsed → Model alone, all that other notations need. Throws a CompileError as `compile` does.
 */
export async function toModel(
  source: string | ParsedSpec,
  icons: IconSource,
  options: CompileOptions,
): Promise<{ readonly model: Model; readonly warnings: readonly Diagnostic[] }> {
  const { spec, places } = typeof source === 'string' ? parseSpec(source) : source;
  const warnings: Diagnostic[] = [];
  const build = async (): Promise<Model> =>
    buildModel(spec, { icons: gatherIcons(iconNames(spec), icons), ...factsOf(options) }, (w) => warnings.push(w));
  return { model: await placed(places, warnings, build), warnings: placeDiagnostics(warnings, places) };
}

/** A PNG file and the pixels that it shows. */
export type Rendered = Fitted;

/** SVG → pixels → the best PNG that its budget allows. Throws a CompileError `budget/exceeded`. */
export async function renderPng(
  compiled: Pick<Compiled, 'model' | 'drawing' | 'svg'>,
  options: Pick<CompileOptions, 'onStage'> = {},
): Promise<Rendered> {
  const { model, drawing, svg } = compiled;
  options.onStage?.('raster');
  const painted = await toPixels(svg, scaled(model.canvas, model.scale));
  options.onStage?.('encode');
  return fitBudget(painted, { budget: model.budget, palette: drawing.palette, text: model.alt });
}

function factsOf(options: CompileOptions) {
  const { slug, scale, canvas, budget, engine } = options;
  const overrides = { ...(canvas && { canvas }), ...(budget !== undefined && { budget }), ...(engine && { engine }) };
  return { slug, ...(scale !== undefined && { scale }), overrides };
}

/** Throws all findings when one of them is an error; gives them back when all are warnings. */
function refuse(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  if (findings.some(({ severity }) => severity === 'error')) throw new CompileError(findings);
  return findings;
}

/** Gives the findings of later stages, which know only pointers, their lines and columns; warnings are told with errors too. */
async function placed<T>(places: Places, warnings: readonly Diagnostic[], build: () => Promise<T>): Promise<T> {
  try {
    return await build();
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    throw new CompileError(placeDiagnostics([...warnings, ...error.diagnostics], places));
  }
}
