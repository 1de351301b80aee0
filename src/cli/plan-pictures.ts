import type { Size } from '../geometry.ts';
import { listCanvases, MOST_PIXELS, scaled } from '../model/canvas.ts';
import { placeDiagnostics } from '../spec/place-diagnostics.ts';
import type { PictureOptions } from './build-options.ts';
import { type Finding, findingsIn, runFinding } from './finding.ts';
import type { LoadedSpec } from './load-specs.ts';
import { type LoadedTheme, loadTheme, missingTheme, type ThemeResult } from './load-theme.ts';

/** One picture to be made. */
export interface PicturePlan {
  readonly spec: LoadedSpec;
  /** Of the files, without an ending: the slug, and the size when a spec has several. */
  readonly name: string;
  readonly canvas: Size | undefined;
  readonly theme: LoadedTheme;
  /** The theme as the spec names it. */
  readonly reference: string;
}

/** A spec with its pictures; without any when findings stand against it. */
export interface SpecPlan {
  readonly spec: LoadedSpec;
  readonly pictures: readonly PicturePlan[];
  readonly findings: readonly Finding[];
}

export interface SpecPlans {
  readonly plans: readonly SpecPlan[];
  /** About the run, not one of its specs. */
  readonly findings: readonly Finding[];
}

/** What is to be made of the specs, and what is wrong with the theme of the command line. */
export async function planSpecs(specs: readonly LoadedSpec[], options: PictureOptions): Promise<SpecPlans> {
  const forAll = options.theme === undefined ? undefined : await loadTheme(options.theme, '.');
  if (forAll !== undefined && forAll.kind !== 'loaded') {
    return {
      plans: specs.map((spec) => ({ spec, pictures: [], findings: spec.findings })),
      findings: wrongTheme(forAll),
    };
  }
  const themeOf = forAll === undefined ? themeLoader() : () => Promise.resolve(forAll);
  const plans: SpecPlan[] = [];
  for (const spec of specs) plans.push(await planSpec(spec, options, themeOf));
  return { plans, findings: [] };
}

/** Finds the theme of a spec. */
type ThemeLoader = (spec: LoadedSpec) => Promise<ThemeResult>;

/** Finds the themes that specs name; each file is loaded once, whoever asks for it. */
function themeLoader(): ThemeLoader {
  const memo = new Map<string, Promise<ThemeResult>>();
  return (spec) => {
    const reference = referenceOf(spec);
    const key = JSON.stringify([reference, spec.file.folder]);
    const known = memo.get(key) ?? loadTheme(reference, spec.file.folder);
    memo.set(key, known);
    return known;
  };
}

const DEFAULT_THEME = 'whiteboard';

const referenceOf = ({ parsed }: LoadedSpec): string => parsed?.spec.theme ?? DEFAULT_THEME;

async function planSpec(spec: LoadedSpec, options: PictureOptions, themeOf: ThemeLoader): Promise<SpecPlan> {
  if (spec.parsed === undefined) return { spec, pictures: [], findings: spec.findings };
  const theme = await themeOf(spec);
  if (theme.kind !== 'loaded') return { spec, pictures: [], findings: themeFindings(spec, theme) };
  const oversize = oversizeOf(spec, options);
  if (oversize !== undefined) return { spec, pictures: [], findings: [oversize] };
  const canvases = canvasesOf(spec, options);
  const pictures = canvases.map((canvas) => ({
    spec,
    name: nameOf(spec, canvas, canvases),
    canvas,
    theme: theme.loaded,
    reference: referenceOf(spec),
  }));
  return { spec, pictures, findings: [] };
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
const wrongTheme = (theme: UnusableTheme): readonly Finding[] =>
  theme.kind === 'missing'
    ? [runFinding('theme', '--theme', theme.message, theme.help)]
    : [runFinding('theme', theme.file, 'the theme of --theme has errors'), ...theme.findings];

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
