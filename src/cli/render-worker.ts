import { worker } from 'workerpool';
import type { PictureOptions } from './build-options.ts';
import type { SpecFile } from './find-specs.ts';
import { runFinding } from './finding.ts';
import { type Kit, loadKit } from './kit.ts';
import { loadSpecs } from './load-specs.ts';
import { planSpecs } from './plan-pictures.ts';
import { type Rendering, renderPicture } from './render-picture.ts';

/** What a worker is asked for: one picture of a spec, by the name of its files. */
export interface RenderOrder {
  readonly file: SpecFile;
  readonly name: string;
  readonly options: PictureOptions;
}

let kit: Promise<Kit> | undefined;

/** Reads the spec anew: an order is small, and what is drawn is what lies on the disk. */
async function render({ file, name, options }: RenderOrder): Promise<Rendering> {
  kit ??= loadKit(options);
  const { specs, findings } = await loadSpecs([file], () => true);
  const { plans, findings: themeFindings } = await planSpecs(specs, options);
  const plan = plans.flatMap(({ pictures }) => pictures).find((picture) => picture.name === name);
  if (plan !== undefined) return renderPicture(plan, await kit);
  const found = [...findings, ...themeFindings, ...plans.flatMap((one) => one.findings)];
  return { kind: 'failed', findings: found.length > 0 ? found : [runFinding('changed', file.path, CHANGED)] };
}

const CHANGED = 'it was changed while the build was under way; build again';

worker({ render });
