import type { PictureOptions } from './build-options.ts';
import type { SpecFile } from './find-specs.ts';
import { type Finding, runFinding } from './findings/finding.ts';
import { type Kit, loadKit } from './kit.ts';
import { loadSpec } from './load-spec.ts';
import { type LoadedPicture, openPlanner, type Planner } from './plan-pictures.ts';
import { type Rendering, renderPicture } from './render-picture.ts';

/** What is to be drawn: one picture of a spec, by the name of its files. */
export interface RenderOrder {
  readonly file: SpecFile;
  /** Null for the first that the spec gives. */
  readonly name: string | null;
  /** Another number than before when themes may have changed: they are then read anew. */
  readonly round?: number;
}

/** Renders pictures; what they share is loaded once, beside the first spec. */
function startRendering(options: PictureOptions, kits: Promise<Kit>): (order: RenderOrder) => Promise<Rendering> {
  const loading = Promise.all([kits.then((kit) => ({ ...kit, options })), openPlanner(options)]);
  // Told when it is used.
  loading.catch(() => undefined);
  return async (order) => {
    const [kit, planner] = await loading;
    const picture = await loadPicture(order, planner);
    return 'findings' in picture ? picture : renderPicture(picture, kit);
  };
}

/** Renders pictures by several sets of options; what a set needs is loaded when it is first used. */
export function openRenderings(): (order: RenderOrder, options: PictureOptions) => Promise<Rendering> {
  const started = new Map<string, ReturnType<typeof startRendering>>();
  let kit: Promise<Kit> | undefined;
  let round: number | undefined;
  return (order, options) => {
    if (order.round !== round) started.clear();
    round = order.round;
    kit ??= loadKit(options);
    const key = JSON.stringify(options);
    const render = started.get(key) ?? startRendering(options, kit);
    started.set(key, render);
    return render(order);
  };
}

/** The picture that is to be drawn. Its spec is read anew: an order is small, and what is drawn is what lies on the disk. */
export async function loadPicture(
  { file, name }: RenderOrder,
  planner: Planner,
): Promise<LoadedPicture | Extract<Rendering, { kind: 'failed' }>> {
  const spec = await loadSpec(file);
  if ('rule' in spec) return failed([spec]);
  const { pictures, findings } = await planner.plan(spec);
  const picture = name === null ? pictures[0] : pictures.find((one) => one.name === name);
  const told = [...planner.findings, ...findings];
  return picture ?? failed(told.length > 0 ? told : [runFinding('changed', file.path, CHANGED)]);
}

const CHANGED = 'it was changed while the build was under way; build again';

const failed = (findings: readonly Finding[]) => ({ kind: 'failed' as const, findings });
