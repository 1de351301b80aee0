import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fontFinder } from '../../src/cli/find-fonts.ts';
import { type Compiled, compile } from '../../src/compile.ts';
import type { DrawItem, TextDraw } from '../../src/draw/drawing.ts';
import { environment } from '../pipeline/environment.ts';

const folder = join(import.meta.dirname, 'specs');

/** One real picture per script: language, theme, and the families of the packs that it needs. */
const PICTURES: readonly (readonly [lang: string, theme: string, families: readonly string[]])[] = [
  ['ja', 'whiteboard', ['NotoSansJP']],
  ['zh', 'whiteboard', ['NotoSansSC']],
  ['ko', 'whiteboard', ['NotoSansKR']],
  ['ar', 'whiteboard', ['NotoSansArabic']],
  ['he', 'whiteboard', ['NotoSansHebrew']],
  ['el', 'blueprint', []],
  ['uk', 'whiteboard', []],
];

const draw = (lang: string, theme: string): Promise<Compiled> => {
  const text = readFileSync(join(folder, `${lang}.yaml`), 'utf8');
  return compile(text, { ...environment(theme), findFonts: fontFinder(folder) }, { slug: lang });
};

const textsIn = (item: DrawItem): readonly TextDraw[] => {
  if (item.kind === 'text') return [item];
  return item.kind === 'group' ? item.items.flatMap(textsIn) : [];
};

describe.each(PICTURES)('a picture in %s', (lang, theme, families) => {
  it(`in ${theme} has all of its texts, in faces that have them`, { timeout: 60_000 }, async () => {
    const { drawing, layout, model, svg, packs, warnings } = await draw(lang, theme);
    expect([...new Set(packs.map(({ face }) => face.split('-')[0]))]).toEqual(families);
    const texts = drawing.items.flatMap(textsIn);
    for (const text of texts) expect(text.glyphs.length, text.text).toBeGreaterThan(0);
    const drawn = texts.map(({ text }) => text);
    for (const { label, role } of model.nodes) expect(drawn).toEqual(expect.arrayContaining([label, role]));
    expect(svg).toContain(model.title);
    const isRtl = lang === 'ar' || lang === 'he';
    const title = layout.panels.flatMap((panel) => panel.texts).find(({ role }) => role === 'title');
    expect(title?.lines.map(({ rtl }) => rtl === true)).toEqual([isRtl]);
    expect(layout.rtl === true).toBe(isRtl);
    expect(warnings.filter(({ rule }) => rule === 'picture/reading-order')).toEqual([]);
  });
});
