import type { Parts, ResultCache } from '../catalog/result-cache.ts';
import type { PictureOptions } from './build-options.ts';
import type { Finding } from './finding.ts';
import { sha256 } from './hash.ts';
import { hashInputs, keyOf } from './hash-inputs.ts';
import type { PictureFacts } from './make-picture.ts';
import type { PicturePlan } from './plan-pictures.ts';
import type { Rendering } from './render-picture.ts';
import type { Renderer } from './renderer.ts';
import type { Stamp } from './stamp.ts';

/**
 * A renderer that asks a cache first. Sidecar and warnings name the spec's file, so that is part of the key as well; what
 * failed is not kept, and neither is a picture whose text asked for more fonts than the key tells of.
 */
export function withCache(
  renderer: Renderer,
  cache: ResultCache,
  stamp: Stamp | undefined,
  options: PictureOptions,
): Renderer {
  if (stamp === undefined) return renderer;
  return {
    render: async (plan) => {
      const key = keyFor(plan, stamp, options);
      const kept = await cache.get(key);
      const known = kept === undefined ? undefined : toRendering(kept, plan);
      if (known !== undefined) return known;
      const rendering = await renderer.render(plan);
      if (rendering.kind === 'made' && isKeyWhole(rendering, stamp)) await cache.put(key, toParts(rendering));
      return rendering;
    },
    close: async () => {
      await renderer.close();
      await cache.trim();
    },
  };
}

const keyFor = (plan: PicturePlan, stamp: Stamp, options: PictureOptions): string =>
  sha256(JSON.stringify([keyOf(hashInputs(plan, stamp, options)), plan.name, plan.spec.file.path, stamp.code]));

type Made = Extract<Rendering, { kind: 'made' }>;

/** False when faces of packs were asked for, which are known only after the text was measured. */
function isKeyWhole({ files }: Made, { fonts }: Stamp): boolean {
  const report: { readonly inputs: { readonly fonts: string } } = JSON.parse(Buffer.from(files.json).toString('utf8'));
  return report.inputs.fonts === fonts;
}

interface Told {
  readonly facts: PictureFacts;
  readonly findings: readonly Finding[];
}

/** The spec's text is in every finding, and in the plan: it is not kept. */
function toParts({ files, facts, findings }: Made): Parts {
  const told: Told = { facts, findings: findings.map(({ text: _, ...finding }) => finding) };
  return { ...files, told: Buffer.from(JSON.stringify(told), 'utf8') };
}

function toRendering(parts: Parts, { spec }: PicturePlan): Rendering | undefined {
  const { png, svg, json, told } = { png: parts['png'], svg: parts['svg'], json: parts['json'], told: parts['told'] };
  if (png === undefined || svg === undefined || json === undefined || told === undefined) return undefined;
  const { facts, findings }: Told = JSON.parse(Buffer.from(told).toString('utf8'));
  return {
    kind: 'made',
    isCached: true,
    files: { png, svg, json },
    facts,
    findings: findings.map((finding) => ({ ...finding, text: spec.text })),
  };
}
