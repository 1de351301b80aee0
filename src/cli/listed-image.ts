import type { ListedImage } from '../catalog/manifest.ts';
import type { Report } from '../report/schema.ts';
import type { BuildOptions } from './build-options.ts';
import { specName } from './fresh-specs.ts';
import { sha256 } from './hash.ts';
import { keyOf } from './hash-inputs.ts';
import type { Origin, PictureFiles } from './make-picture.ts';
import type { PicturePlan } from './picture-plan.ts';

/** What the manifest says of a picture; most of it is read from its sidecar and its files. */
export function toListed(
  { name, spec, canvas, of, reference }: PicturePlan,
  files: PictureFiles,
  { icons, packs }: Origin,
  { out, format, size }: BuildOptions,
): ListedImage {
  const report: Report = JSON.parse(Buffer.from(files.json).toString('utf8'));
  return {
    name,
    slug: report.slug,
    spec: specName(spec.file, out),
    theme: reference,
    canvas: canvas === undefined ? null : `${canvas.width}x${canvas.height}`,
    toldCanvas: size !== undefined,
    ...(of === 1 ? {} : { of }),
    title: report.title,
    alt: report.alt,
    lang: report.lang,
    width: report.image.width,
    height: report.image.height,
    scale: report.image.scale,
    key: keyOf(report.inputs),
    inputs: report.inputs,
    ...(icons.length === 0 ? {} : { icons }),
    ...(packs.length === 0 ? {} : { packs }),
    files: format.map((ending) => ({
      file: `${name}.${ending}`,
      bytes: files[ending].byteLength,
      sha256: sha256(files[ending]),
    })),
    warnings: report.diagnostics.length,
  };
}
