import { checkPicture } from '../../src/check/check-picture.ts';
import { type Compiled, compile, renderPng } from '../../src/compile.ts';
import { CompileError, type Diagnostic } from '../../src/diagnostics.ts';
import { drawScene } from '../../src/draw/draw-scene.ts';
import { roomsOf } from '../../src/draw/rooms-of.ts';
import { toSvg } from '../../src/emit/to-svg.ts';
import type { Size } from '../../src/geometry.ts';
import { layoutModel } from '../../src/layout/layout-model.ts';
import { buildModel } from '../../src/model/build-model.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { buildScene } from '../../src/scene/build-scene.ts';
import { parseSpec } from '../../src/spec/parse-spec.ts';
import { createTypesetter } from '../../src/text/create-typesetter.ts';
import { drawByElk, type ElkFigures } from './elk-default.ts';
import { environment } from './environment.ts';
import { countBends, countCrossings } from './lines.ts';
import type { Diagram } from './load-diagrams.ts';

/** What became of a diagram. */
export interface Verdict {
  readonly diagram: Diagram;
  /** `faulty`: laid out, but refused by the picture rules. `threw`: anything but findings. */
  readonly outcome: 'built' | 'faulty' | 'refused' | 'threw';
  /** Errors, in the order in which they were found. */
  readonly errors: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
  /** CPU time of the layout once the program is warm, ms. */
  readonly layoutMs: number;
  readonly figures: Figures | null;
  readonly elk: ElkFigures | null;
  readonly png: Uint8Array | null;
  /** Sidecar of the picture. */
  readonly report: string | null;
}

/** Figures of a picture; null where there is none. */
export interface Figures {
  readonly engine: string;
  readonly candidates: number;
  readonly typeScale: number;
  /** px. */
  readonly minTextPx: number;
  readonly fill: number;
  readonly crossings: number;
  readonly bends: number;
  /** True when the box that is declared first is leftmost or topmost. */
  readonly isFirstFirst: boolean;
  /** Arrows whose label stands in the key. */
  readonly keyed: number;
  /** Texts that are drawn. */
  readonly texts: number;
}

/** Makes a diagram's picture twice, the first time for warmth, and measures the second. Never throws. */
export async function judge(diagram: Diagram, canvas: Size): Promise<Verdict> {
  await timed(diagram, canvas);
  const { compiled, problem, layoutMs, stage } = await timed(diagram, canvas);
  const findings = problem instanceof CompileError ? problem.diagnostics : [];
  const errors = findings.filter(({ severity }) => severity === 'error');
  const drawn = compiled ?? (stage === 'check' ? await drawUnchecked(diagram, canvas) : null);
  const rendered = drawn && (await attempt(() => renderPng(drawn)));
  return {
    diagram,
    outcome: outcomeOf(compiled, problem, drawn),
    errors: problem && errors.length === 0 ? [unexpected(problem)] : errors,
    warnings: compiled?.warnings ?? findings.filter(({ severity }) => severity === 'warning'),
    layoutMs,
    figures: drawn && figuresOf(drawn),
    elk: await attempt(() => elkFigures(diagram, canvas)),
    png: rendered?.png ?? null,
    report: drawn && rendered && JSON.stringify(reportOf(diagram, drawn, rendered)),
  };
}

interface Timed {
  readonly compiled: Compiled | null;
  readonly problem: unknown;
  readonly layoutMs: number;
  /** The last one that was reached. */
  readonly stage: string;
}

async function timed(diagram: Diagram, canvas: Size): Promise<Timed> {
  let stage = '';
  let since = process.cpuUsage();
  let spent = 0;
  const onStage = (next: string): void => {
    const { user, system } = process.cpuUsage(since);
    if (stage === 'layout') spent += (user + system) / 1000;
    stage = next;
    since = process.cpuUsage();
  };
  try {
    const compiled = await compile(diagram.text, environment(diagram.theme), { slug: diagram.name, canvas, onStage });
    return { compiled, problem: null, layoutMs: spent, stage };
  } catch (problem) {
    const last = stage;
    onStage('end');
    return { compiled: null, problem, layoutMs: spent, stage: last };
  }
}

/** The picture that the rules refused, so that its faults can be looked at; null when there is none. */
export async function drawUnchecked({ text, theme, name }: Diagram, canvas: Size): Promise<Compiled | null> {
  return attempt(async () => {
    const env = environment(theme);
    const { spec } = parseSpec(text);
    const model = buildModel(spec, { slug: name, icons: env.icons, overrides: { canvas } }, () => undefined);
    const typesetter = await createTypesetter(env.theme.typography, env.fonts, roomsOf(env.theme));
    const layout = await layoutModel(model, typesetter);
    const scene = buildScene(layout, model);
    const drawing = drawScene(scene, env.theme, typesetter, env.icons);
    return {
      spec,
      model,
      layout,
      scene,
      drawing,
      svg: toSvg(drawing),
      packs: [],
      warnings: [...checkPicture(model, layout, drawing)],
    };
  });
}

async function elkFigures({ text, theme, name }: Diagram, canvas: Size): Promise<ElkFigures | null> {
  const env = environment(theme);
  const model = buildModel(
    parseSpec(text).spec,
    { slug: name, icons: env.icons, overrides: { canvas } },
    () => undefined,
  );
  return drawByElk(model, await createTypesetter(env.theme.typography, env.fonts, roomsOf(env.theme)));
}

async function attempt<T>(make: () => Promise<T>): Promise<T | null> {
  try {
    return await make();
  } catch {
    return null;
  }
}

function outcomeOf(compiled: Compiled | null, problem: unknown, drawn: Compiled | null): Verdict['outcome'] {
  if (compiled) return 'built';
  if (!(problem instanceof CompileError)) return 'threw';
  return drawn ? 'faulty' : 'refused';
}

const unexpected = (problem: unknown): Diagnostic => ({
  rule: 'internal',
  severity: 'error',
  message: problem instanceof Error ? (problem.stack ?? problem.message) : String(problem),
});

function figuresOf(compiled: Compiled): Figures {
  const { layout } = compiled;
  const lines = layout.edges.map((edge) => edge.points);
  const report = reportOf({ name: '', theme: '' }, compiled, null);
  const { engine, candidates, minTextPx, fill } = report.quality;
  return {
    engine,
    candidates,
    typeScale: layout.quality.typeScale,
    minTextPx,
    fill,
    crossings: countCrossings(lines),
    bends: countBends(lines),
    isFirstFirst: isFirstFirst(layout.nodes),
    keyed: report.graph.key.length,
    texts: report.geometry.texts.length,
  };
}

/** Half a box of slack: boxes of a column differ in width, and zones indent theirs. */
function isFirstFirst(nodes: Compiled['layout']['nodes']): boolean {
  const [first] = nodes;
  if (first === undefined) return true;
  const left = Math.min(...nodes.map((n) => n.x));
  const top = Math.min(...nodes.map((n) => n.y));
  return first.x - left <= first.width / 2 || first.y - top <= first.height / 2;
}

const NO_HASH = '0'.repeat(64);
const NO_FILE = { bytes: 0, sha256: NO_HASH, pixelSha256: NO_HASH, mode: 'palette', colours: 0, ssim: 1 } as const;

/** The sidecar of a picture; what is told of its file and its inputs means nothing here. */
function reportOf(
  { name, theme }: Pick<Diagram, 'name' | 'theme'>,
  compiled: Compiled,
  encoded: { readonly bytes: number } | null,
) {
  return buildReport({
    ...compiled,
    version: '0',
    spec: name,
    theme,
    file: `${name}.png`,
    encoded: { ...NO_FILE, bytes: encoded?.bytes ?? 0 },
    overlaps: 0,
    inputs: { spec: NO_HASH, theme: NO_HASH, fonts: NO_HASH, icons: NO_HASH, options: NO_HASH, engine: '' },
    diagnostics: compiled.warnings,
  });
}
