import type { FontPack } from '../text/font-packs.ts';
import { fontFinder } from './find-fonts.ts';
import { hashIcons, type Inputs } from './hash-inputs.ts';
import { hashFonts } from './load-environment.ts';
import { loadIconsNamed } from './load-spec-icons.ts';
import type { Origin } from './make-picture.ts';
import type { Stamp } from './stamp.ts';

/** Fonts and icons that a picture of a spec in `folder` would be made of now. */
export type ProveInputs = (
  looked: Pick<Origin, 'icons' | 'packs'>,
  folder: string,
) => Promise<Pick<Inputs, 'fonts' | 'icons'>>;

/** Looks again for what pictures needed beyond the product; faces of packs are large, so each set of them is hashed once. */
export function inputProver({ fonts, icons }: Pick<Stamp, 'fonts' | 'icons'>): ProveInputs {
  const known = new Map<string, Promise<string>>();
  const hashPacks = (packs: readonly (readonly FontPack[])[], folder: string): Promise<string> => {
    const key = JSON.stringify([folder, packs]);
    const hash = known.get(key) ?? fontFinder(folder)(packs).then((faces) => hashFonts({ hash: fonts }, faces));
    known.set(key, hash);
    return hash;
  };
  return async (looked, folder) => ({
    fonts: looked.packs.length === 0 ? fonts : await hashPacks(looked.packs, folder),
    icons: hashIcons(icons, (await loadIconsNamed(looked.icons, folder)).parts),
  });
}
