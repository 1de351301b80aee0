import type { LocatedText } from './check-coverage.ts';
import type { FontFile } from './font.ts';
import { type FontPack, hanLanguage, packsFor, scriptsBeyond } from './font-packs.ts';

/** Finds the faces of the first pack of each list that is installed; of none, where none is. */
export type FindFonts = (wanted: readonly (readonly FontPack[])[]) => Promise<readonly FontFile[]>;

/** The faces that texts in a language (BCP 47) need beyond the bundled ones. Nothing is looked for when they need none. */
export async function findPacks(
  located: readonly LocatedText[],
  lang: string,
  findFonts: FindFonts | undefined,
): Promise<readonly FontFile[]> {
  const texts = located.map(({ text }) => text);
  const meant = hanLanguage(texts, lang);
  const scripts = findFonts === undefined ? [] : scriptsBeyond(texts, meant);
  return scripts.length === 0 ? [] : ((await findFonts?.(scripts.map((script) => packsFor(script, meant)))) ?? []);
}
