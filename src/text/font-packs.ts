import { type Script, scriptOf } from './scripts.ts';

/** A family of faces in a package of its own, for those who need its script. */
export interface FontPack {
  /** Start of its faces' names and files: `NotoSansJP`. */
  readonly family: string;
  /** Name of the npm package, which holds one folder per weight: `400Regular/NotoSansJP_400Regular.ttf`. */
  readonly name: string;
}

const noto = (family: string): FontPack => ({
  family: `Noto${family}`,
  name: `@expo-google-fonts/noto${family.replaceAll(/[A-Z]+/g, (word) => `-${word.toLowerCase()}`)}`,
});

/** Packs for scripts beyond those that bundled faces draw; any of a script will do, the first is the one to recommend. */
const PACKS: Partial<Record<Script, readonly FontPack[]>> = {
  Hangul: [noto('SansKR')],
  Arabic: [noto('SansArabic'), noto('NaskhArabic')],
  Hebrew: [noto('SansHebrew')],
  Devanagari: [noto('SansDevanagari')],
  Bengali: [noto('SansBengali')],
  Tamil: [noto('SansTamil')],
  Thai: [noto('SansThai')],
  Armenian: [noto('SansArmenian')],
  Georgian: [noto('SansGeorgian')],
  Ethiopic: [noto('SansEthiopic')],
};

/** Han signs are drawn otherwise in every language; the packs of its neighbours are better than nothing. */
const HAN_PACKS: readonly (readonly [language: RegExp, packs: readonly FontPack[]])[] = [
  [/^ja\b/, ['JP', 'SC', 'TC', 'KR'].map((region) => noto(`Sans${region}`))],
  [/^ko\b/, ['KR', 'JP', 'TC', 'SC'].map((region) => noto(`Sans${region}`))],
  [/^(zh-(hant|tw|hk|mo)|yue)\b/, ['TC', 'SC', 'JP', 'KR'].map((region) => noto(`Sans${region}`))],
  [/^/, ['SC', 'TC', 'JP', 'KR'].map((region) => noto(`Sans${region}`))],
];

/** Packs that can draw a script in a language (BCP 47), best first; none for scripts that need none or have none. */
export function packsFor(script: Script, lang: string): readonly FontPack[] {
  if (script !== 'Han') return PACKS[script] ?? [];
  return HAN_PACKS.find(([language]) => language.test(lang.toLowerCase()))?.[1] ?? [];
}

/** Scripts of the texts that need a pack, by name. */
export function scriptsBeyond(texts: readonly string[], lang: string): readonly Script[] {
  const seen = new Set<Script>();
  for (const char of new Set(texts.join(''))) {
    const script = char > '\u052f' ? scriptOf(char) : undefined;
    if (script !== undefined && packsFor(script, lang).length > 0) seen.add(script);
  }
  return [...seen].sort();
}

/**
 * The language whose Han signs are meant: the spec's own when it is written with them; otherwise what the other
 * signs of its texts tell.
 */
export function hanLanguage(texts: readonly string[], lang: string): string {
  if (/^(ja|zh|ko|yue)\b/i.test(lang)) return lang;
  if (texts.some((text) => /[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text))) return 'ja';
  return texts.some((text) => /\p{sc=Hangul}/u.test(text)) ? 'ko' : 'zh';
}

/** How much a face is to be preferred in a language, by its name: 0 is best. Only faces of packs are worse. */
export function packRank(face: string, lang: string): number {
  const family = face.split('-')[0];
  const packs = [...packsFor('Han', lang), ...Object.values(PACKS).flat()];
  return 1 + packs.findIndex((pack) => pack.family === family);
}
