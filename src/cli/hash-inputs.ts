import type { Size } from '../geometry.ts';
import type { Report } from '../report/schema.ts';
import type { PictureOptions } from './build-options.ts';
import { hashParts, sha256 } from './hash.ts';
import type { PicturePlan } from './plan-pictures.ts';
import type { Stamp } from './stamp.ts';

export type Inputs = Report['inputs'];

/** What a picture is made of, as far as that is known before it is measured: faces of packs may still join the fonts. */
export const hashInputs = (
  { spec, theme, canvas }: PicturePlan,
  stamp: Omit<Stamp, 'code'>,
  options: PictureOptions,
): Inputs => ({
  spec: sha256(spec.bytes),
  theme: theme.hash,
  fonts: stamp.fonts,
  icons: spec.icons.parts.length === 0 ? stamp.icons : hashParts([stamp.icons, ...spec.icons.parts]),
  options: hashOptions(options, canvas),
  engine: stamp.engine,
});

/** Of the options that change the picture. */
export const hashOptions = ({ budget, layout }: PictureOptions, canvas: Size | undefined): string =>
  sha256(JSON.stringify({ budget: budget ?? null, canvas: canvas ?? null, layout: layout ?? null }));

/** One key for all inputs: the same key, the same picture. */
export const keyOf = ({ spec, theme, fonts, icons, options, engine }: Inputs): string =>
  hashParts([spec, theme, fonts, icons, options, engine]);
