import type { Size } from '../geometry.ts';
import { listCanvases, MOST_PIXELS, scaled } from '../model/canvas.ts';
import { placeDiagnostics } from '../spec/place-diagnostics.ts';
import type { PictureOptions } from './build-options.ts';
import { type Finding, findingsIn, runFinding } from './findings/finding.ts';
import type { LoadedSpec } from './load-spec.ts';
import { type LoadedTheme, loadTheme, missingTheme, type ThemeResult } from './load-theme.ts';
import type { PicturePlan } from './picture-plan.ts';
import { rememberThemes, type ThemeLoader } from './theme-loader.ts';

/** A picture with all that it is made of. */
export interface LoadedPicture extends Omit<PicturePlan, 'inputs'> {
  readonly spec: LoadedSpec;
  readonly theme: LoadedTheme;
}

/** The pictures of a spec; none when findings stand against it. */
interface LoadedPictures {
  readonly pictures: readonly LoadedPicture[];
  readonly findings: readonly Finding[];
}

/** Tells which pictures specs give. */
export interface Planner {
  /** What is wrong with the theme of the command line; then no spec has pictures. */
  readonly findings: readonly Finding[];
  plan(spec: LoadedSpec): Promise<LoadedPictures>;
}

/** A planner for the specs of a run; each theme is loaded once. */
export async function openPlanner(options: PictureOptions): Promise<Planner> {
  const themes = rememberThemes(options.theme, loadTheme);
  const forAll = options.theme === undefined ? undefined : await themes(options.theme, '.');
  if (forAll !== undefined && forAll.kind !== 'loaded')
    return { findings: wrongTheme(forAll, options), plan: async ({ findings }) => ({ pictures: [], findings }) };
  return { findings: [], plan: (spec) => planSpec(spec, options, themes) };
}

const DEFAULT_THEME = 'whiteboard';

const referenceOf = ({ parsed }: LoadedSpec): string => parsed?.spec.theme ?? DEFAULT_THEME;

async function planSpec(
  spec: LoadedSpec,
  options: PictureOptions,
  themes: ThemeLoader<ThemeResult>,
): Promise<LoadedPictures> {
  if (spec.parsed === undefined) return { pictures: [], findings: spec.findings };
  const theme = await themes(referenceOf(spec), spec.file.folder);
  if (theme.kind !== 'loaded') return { pictures: [], findings: themeFindings(spec, theme) };
  const oversize = oversizeOf(spec, options);
  if (oversize !== undefined) return { pictures: [], findings: [oversize] };
  const canvases = canvasesOf(spec, options);
  const pictures = canvases.map((canvas) => ({
    spec,
    name: nameOf(spec, canvas, canvases),
    canvas,
    of: canvases.length,
    theme: theme.loaded,
    reference: referenceOf(spec),
  }));
  return { pictures, findings: [] };
}

type UnusableTheme = Exclude<ThemeResult, { kind: 'loaded' }>;

/** The finding at the spec's `theme`, and those in the theme's own file. */
function themeFindings(spec: LoadedSpec, theme: UnusableTheme): readonly Finding[] {
  const message = theme.kind === 'missing' ? theme.message : `the theme "${theme.file}" has errors`;
  const help = theme.kind === 'missing' ? theme.help : `see the findings in ${theme.file}`;
  const here = placeDiagnostics([missingTheme({ message, help })], spec.parsed?.places ?? {});
  return [...findingsIn(spec.file.path, spec.text, here), ...(theme.kind === 'invalid' ? theme.findings : [])];
}

/** A theme of the command line that cannot be used is wrong usage, and no spec's fault. */
function wrongTheme(theme: UnusableTheme, { themeFrom }: PictureOptions): readonly Finding[] {
  const option = themeFrom === undefined ? '--theme' : `--theme (${themeFrom})`;
  return theme.kind === 'missing'
    ? [runFinding('theme', option, theme.message, theme.help)]
    : [runFinding('theme', theme.file, `the theme of ${option} has errors`), ...theme.findings];
}

/** A picture beyond what can be painted is wrong usage: canvases of the language can always be, at their own size. */
function oversizeOf({ file, parsed }: LoadedSpec, { size, scale = 1 }: PictureOptions): Finding | undefined {
  const sizes = size ?? (parsed === undefined ? [] : listCanvases(parsed.spec));
  const large = sizes.find(({ width, height }) => Math.max(width, height) * scale > MOST_PIXELS);
  if (large === undefined) return undefined;
  const { width, height } = scaled(large, scale);
  const message = `a canvas of ${large.width}x${large.height} px at --scale ${scale} is a picture of ${width}x${height} pixels; ${MOST_PIXELS} a side are the most`;
  return runFinding('scale', file.path, message, 'choose a smaller scale or another size');
}

/** Several sizes are told to the compiler one by one; a single one of the spec's own it finds by itself. */
function canvasesOf(spec: LoadedSpec, options: PictureOptions): readonly (Size | undefined)[] {
  if (options.size !== undefined) return options.size;
  const sizes = spec.parsed === undefined ? [] : listCanvases(spec.parsed.spec);
  return sizes.length > 1 ? sizes : [undefined];
}

const nameOf = (spec: LoadedSpec, canvas: Size | undefined, all: readonly unknown[]): string =>
  all.length > 1 && canvas !== undefined ? `${spec.slug}@${canvas.width}x${canvas.height}` : spec.slug;
