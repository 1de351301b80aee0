import type { ResultCache } from '../../catalog/result-cache.ts';
import type { PictureOptions } from '../build-options.ts';
import type { Finding } from '../findings/finding.ts';
import { sha256 } from '../hash.ts';
import { hashOptions, keyOf } from '../hash-inputs.ts';
import type { Stamp } from '../stamp.ts';
import { SOCIAL } from './site-files.ts';
import type { Source } from './site-sources.ts';
import type { Workshop } from './site-workshop.ts';

/** The picture that is shown to those who link to a page. */
export interface SocialPicture {
  readonly kind: 'made';
  readonly png: Uint8Array;
  /** The rule that kept it from being laid out; null when it was. */
  readonly unsocial: string | null;
}

/** What pictures of a site are made with. */
export interface SiteKit {
  readonly workshop: Workshop;
  readonly cache: ResultCache;
  readonly stamp: Stamp;
  readonly options: PictureOptions;
}

/**
 * Lays a picture out for 1200 x 630 px; where that cannot be done legibly, the whole picture, `png`, stands on paper. Either is
 * kept in the cache, whatever the spec's file is called. Fails for reasons that have nothing to do with the layout.
 */
export async function makeSocial(
  source: Source,
  png: Uint8Array,
  kit: SiteKit,
): Promise<SocialPicture | { readonly kind: 'failed'; readonly findings: readonly Finding[] }> {
  const { width, height, inputs } = source.image;
  if (width === SOCIAL.width && height === SOCIAL.height) return { kind: 'made', png, unsocial: null };
  const key = keyFor(source, kit);
  const kept = await kit.cache.get(key);
  if (kept?.['png'] !== undefined) return { kind: 'made', png: kept['png'], unsocial: textOf(kept['unsocial']) };
  const rendering = await kit.workshop.renderSocial(source);
  const refused = rendering.kind === 'made' ? null : layoutRule(rendering.findings);
  if (rendering.kind === 'failed' && refused === null) return rendering;
  const made = rendering.kind === 'made' ? rendering.files.png : await mount(source, png, kit);
  // Fonts beyond the bundled ones are in no key.
  if (inputs.fonts === kit.stamp.fonts)
    await kit.cache.put(key, { png: made, ...(refused === null ? {} : { unsocial: Buffer.from(refused, 'utf8') }) });
  return { kind: 'made', png: made, unsocial: refused };
}

/** The warning about a picture that had to be put on paper. */
export const unsocialFinding = (file: string, rule: string): Finding => ({
  rule: 'site/social-fallback',
  severity: 'warning',
  message: `it cannot be laid out at ${SOCIAL.width}x${SOCIAL.height} (${rule}); those who link to its page show the whole picture on paper`,
  help: 'fewer boxes or shorter texts would let it be laid out',
  file,
});

/** The picture itself has a say too: it is what stands on the paper. */
const keyFor = ({ image, file }: Source, { options, stamp }: SiteKit): string =>
  sha256(
    JSON.stringify([
      'social',
      keyOf({ ...image.inputs, options: hashOptions(options, SOCIAL, file) }),
      image.files.find((one) => one.file.endsWith('.png'))?.sha256,
      stamp.code,
    ]),
  );

const textOf = (bytes: Uint8Array | undefined): string | null =>
  bytes === undefined ? null : Buffer.from(bytes).toString('utf8');

/** The first rule that a layout broke; null when something else went wrong. */
function layoutRule(findings: readonly Finding[]): string | null {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const isOfLayout = errors.every(({ rule }) => /^(picture|budget)\//.test(rule));
  return isOfLayout ? (errors[0]?.rule ?? null) : null;
}

async function mount(source: Source, png: Uint8Array, { workshop }: SiteKit): Promise<Uint8Array> {
  const [{ mountPicture }, paper] = await Promise.all([import('../../emit/web-pictures.ts'), workshop.paperOf(source)]);
  return mountPicture(png, SOCIAL, paper);
}
