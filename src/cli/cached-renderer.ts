import type { Parts, ResultCache } from '../catalog/result-cache.ts';
import { sha256 } from './hash.ts';
import { type Inputs, keyOf } from './hash-inputs.ts';
import type { PicturePlan } from './picture-plan.ts';
import { inputProver } from './prove-inputs.ts';
import type { Rendering } from './render-picture.ts';
import type { Renderer } from './renderer.ts';
import type { Stamp } from './stamp.ts';

/** A renderer that asks a cache first. What failed is not kept. */
export function withCache(renderer: Renderer, cache: ResultCache, stamp: Stamp | undefined): Renderer {
  if (stamp === undefined) return renderer;
  const prove = inputProver(stamp);
  return {
    render: async (plan) => {
      if (plan.inputs === undefined) return renderer.render(plan);
      const key = keyFor(plan, plan.inputs, stamp);
      const kept = toRendering(await cache.get(key));
      if (kept !== undefined) {
        // Which packs of fonts a text needs is known only after it was measured: the entry remembers them.
        const { fonts } = await prove({ icons: [], packs: kept.origin.packs }, plan.spec.file.folder);
        if (fonts === kept.origin.inputs.fonts) return kept;
      }
      const rendering = await renderer.render(plan);
      if (rendering.kind === 'made' && isMadeOf(rendering, plan.inputs)) await cache.put(key, toParts(rendering));
      return rendering;
    },
    close: async () => {
      await renderer.close();
      await cache.trim();
    },
  };
}

/** Findings name the spec's file, so that is part of the key as well. */
const keyFor = ({ name, spec }: PicturePlan, inputs: Inputs, { code }: Stamp): string =>
  sha256(JSON.stringify([keyOf(inputs), name, spec.file.path, code]));

type Made = Extract<Rendering, { kind: 'made' }>;

/** False when something was changed between planning and rendering; packs of fonts are not known when planning. */
const isMadeOf = ({ origin }: Made, inputs: Inputs): boolean =>
  keyOf({ ...origin.inputs, fonts: inputs.fonts }) === keyOf(inputs);

type Told = Pick<Made, 'facts' | 'findings' | 'origin'>;

function toParts({ files, facts, findings, origin }: Made): Parts {
  const told: Told = { facts, findings, origin };
  return { ...files, told: Buffer.from(JSON.stringify(told), 'utf8') };
}

function toRendering(parts: Parts = {}): Made | undefined {
  const { png, svg, json, told } = { png: parts['png'], svg: parts['svg'], json: parts['json'], told: parts['told'] };
  if (png === undefined || svg === undefined || json === undefined || told === undefined) return undefined;
  const { facts, findings, origin }: Told = JSON.parse(Buffer.from(told).toString('utf8'));
  return { kind: 'made', isCached: true, files: { png, svg, json }, facts, findings, origin };
}
