import type { Size } from '../geometry.ts';
import type { Report } from '../report/schema.ts';
import type { PictureOptions } from './build-options.ts';
import type { SpecFile } from './find-specs.ts';
import { hashParts, sha256 } from './hash.ts';
import type { LoadedSpec } from './load-spec.ts';
import type { LoadedTheme } from './load-theme.ts';
import type { Stamp } from './stamp.ts';
import { toldSpec } from './told-spec.ts';

export type Inputs = Report['inputs'];

/** A picture with what it is made of. */
interface Matter {
  readonly spec: LoadedSpec;
  readonly theme: LoadedTheme;
  readonly canvas: Size | undefined;
}

/** What a picture is made of, as far as that is known before it is measured: faces of packs may still join the fonts. */
export const hashInputs = (
  { spec, theme, canvas }: Matter,
  stamp: Omit<Stamp, 'code'>,
  options: PictureOptions,
): Inputs => ({
  spec: sha256(spec.bytes),
  theme: theme.hash,
  fonts: stamp.fonts,
  icons: hashIcons(stamp.icons, spec.icons.parts),
  options: hashOptions(options, canvas, spec.file),
  engine: stamp.engine,
});

/** The catalogue's hash, or what it and all that a spec's icons need besides hash to. */
export const hashIcons = (catalogue: string, parts: readonly (string | Uint8Array)[]): string =>
  parts.length === 0 ? catalogue : hashParts([catalogue, ...parts]);

/** Of the options that change the picture or its sidecar; how that names the spec hangs on where the settings are. */
export const hashOptions = (
  { budget, layout, scale = 1, rules = {}, words = [], configFolder }: PictureOptions,
  canvas: Size | undefined,
  file: SpecFile,
): string =>
  sha256(
    JSON.stringify({
      budget: budget ?? null,
      canvas: canvas ?? null,
      layout: layout ?? null,
      scale,
      rules: Object.entries(rules).toSorted(([a], [b]) => (a < b ? -1 : 1)),
      ...(words.length > 0 && { words: [...new Set(words)].toSorted() }),
      spec: toldSpec(file, configFolder),
    }),
  );

/** One key for all inputs: the same key, the same picture. */
export const keyOf = ({ spec, theme, fonts, icons, options, engine }: Inputs): string =>
  hashParts([spec, theme, fonts, icons, options, engine]);
