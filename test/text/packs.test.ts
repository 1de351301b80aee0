import { describe, expect, it } from 'vitest';
import { checkCoverage } from '../../src/text/check-coverage.ts';
import { createTypesetter } from '../../src/text/create-typesetter.ts';
import { findPacks } from '../../src/text/find-packs.ts';
import type { FontPack } from '../../src/text/font-packs.ts';
import { fonts, typographyOf } from './fonts.ts';
import { ARABIC, CHINESE, HEBREW, JAPANESE, KOREAN } from './packs.ts';

const located = (...texts: string[]) => texts.map((text) => ({ role: 'title' as const, text, pointer: '/title' }));

describe('which packs are asked for', () => {
  const askedFor = async (lang: string, ...texts: string[]): Promise<readonly string[]> => {
    const asked: (readonly FontPack[])[] = [];
    await findPacks(located(...texts), lang, (wanted) => {
      asked.push(...wanted);
      return Promise.resolve([]);
    });
    return asked.map((packs) => packs.map(({ family }) => family).join(' '));
  };

  it.each([
    ['none for Latin', 'en', ['Plain → text — “quoted”, ½ ≤ 3'], []],
    ['none for Greek and Cyrillic', 'ru', ['Πύλη и шлюз'], []],
    ['Japanese for kana', 'en', ['サーバ', '認証'], ['NotoSansJP NotoSansSC NotoSansTC NotoSansKR']],
    ['simplified Chinese for Han alone', 'en', ['认证'], ['NotoSansSC NotoSansTC NotoSansJP NotoSansKR']],
    ['traditional Chinese by the language', 'zh-Hant-TW', ['認證'], ['NotoSansTC NotoSansSC NotoSansJP NotoSansKR']],
    ['what the language says, not the signs', 'zh', ['认证の'], ['NotoSansSC NotoSansTC NotoSansJP NotoSansKR']],
    ['Korean', 'ko', ['인증'], ['NotoSansKR']],
    ['Arabic and Hebrew', 'en', ['مرحبا', 'שלום'], ['NotoSansArabic NotoNaskhArabic', 'NotoSansHebrew']],
    ['Thai and Devanagari', 'en', ['ไทย हिन्दी'], ['NotoSansDevanagari', 'NotoSansThai']],
  ] as const)('%s', async (_, lang, texts, packs) => {
    expect(await askedFor(lang, ...texts)).toEqual(packs);
  });
});

it('a script without its pack is refused, with what to install', async () => {
  const typesetter = await createTypesetter(typographyOf('Inter-Regular'), fonts);
  const helpFor = (text: string, lang: string) =>
    checkCoverage(located(text), typesetter, lang).map(({ help }) => help);
  expect(helpFor('注文サービス', 'ja')).toEqual(['for Han script: npm install @expo-google-fonts/noto-sans-jp']);
  expect(helpFor('訂單', 'zh-TW')).toEqual(['for Han script: npm install @expo-google-fonts/noto-sans-tc']);
  expect(helpFor('مرحبا 주문', 'ar')).toEqual([
    'for Arabic script: npm install @expo-google-fonts/noto-sans-arabic',
    'for Hangul script: npm install @expo-google-fonts/noto-sans-kr',
  ]);
});

describe('with packs', async () => {
  const all = [...fonts, JAPANESE, CHINESE, KOREAN, ARABIC, HEBREW];
  const typesetterIn = (lang: string) => createTypesetter(typographyOf('Kalam-Regular'), all, undefined, lang);
  const typesetter = await typesetterIn('en');
  const linesOf = (text: string, width: number, px = 16): readonly string[] =>
    typesetter.wrap('title', text, px, width).lines.map((line) => line.text);

  it.each([
    ['ja', 'NotoSansJP-Regular'],
    ['zh', 'NotoSansSC-Regular'],
    ['ko', 'NotoSansKR-Regular'],
  ])('Han signs in %s are drawn by %s', async (lang, face) => {
    const runs = (await typesetterIn(lang)).shape('title', 'API 骨直', 16);
    expect(runs.map((run) => run.face)).toEqual(['Kalam-Regular', face]);
  });

  it('sets runs from left to right as they are seen, and glyphs within them', () => {
    const runs = typesetter.shape('title', 'שער API פתוח', 16);
    const letters = runs.filter((run) => run.ink.width > 0);
    expect(letters.map((run) => run.face)).toEqual([
      'NotoSansHebrew-Regular',
      'Kalam-Regular',
      'NotoSansHebrew-Regular',
    ]);
    expect(letters[0]?.glyphs).toHaveLength('פתוח'.length);
    const xs = runs.flatMap((run) => run.glyphs.map(({ x }) => x));
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
  });

  it('a line takes the direction of its paragraph, not of its own first letter', () => {
    const { lines } = typesetter.wrap('title', 'שלום לכולם\nHTTPS עכשיו', 16, 1e9);
    expect(lines.map(({ rtl }) => rtl)).toEqual([true, undefined]);
    const wrapped = typesetter.wrap('title', 'ההזמנות נשלחות דרך HTTPS בלבד', 16, 130);
    expect(wrapped.lines.every(({ rtl }) => rtl === true)).toBe(true);
    const facesOf = (rtl: boolean) =>
      typesetter.shape('title', 'HTTPS בלבד', 16, rtl).flatMap((run) => (run.ink.width > 0 ? [run.face] : []));
    expect(facesOf(true)).toEqual([...facesOf(false)].reverse());
  });

  it('measures what it draws, in both directions', () => {
    for (const text of [
      'تسمح بـ 100 طلب (في الثانية) عبر HTTPS',
      'שער API בודק 401',
      'Port 443 פתוח now',
      '注文APIの「仕組み」',
    ]) {
      for (const width of [60, 120, 1e9]) {
        for (const line of typesetter.wrap('title', text, 16, width).lines) {
          const runs = typesetter.shape('title', line.text, 16, line.rtl ?? false);
          expect(
            runs.reduce((sum, run) => sum + run.advance, 0),
            line.text,
          ).toBeCloseTo(line.width, 1);
        }
      }
    }
  });

  it('joins Arabic letters, whatever the tracking', async () => {
    const apart = typographyOf('Kalam-Regular', { legend: { tracking: 0.1 } });
    const tracked = await createTypesetter(apart, all);
    const word = 'الطلبات';
    expect(tracked.shape('legend', word, 16)).toEqual(tracked.shape('title', word, 16));
    const alone = [...word].flatMap((letter) => tracked.shape('title', letter, 16)).map((run) => run.advance);
    const joined = tracked.shape('title', word, 16).reduce((sum, run) => sum + run.advance, 0);
    expect(joined).toBeLessThan(alone.reduce((sum, advance) => sum + advance, 0) * 0.9);
  });

  it('mirrors brackets that stand among letters from right to left', () => {
    const idOf = (text: string, at: number) =>
      typesetter.shape('title', text, 16).filter((run) => run.face === 'Kalam-Regular')[at]?.glyphs;
    const [open] = typesetter.shape('title', '(', 16);
    const first = idOf('(שלום)', 0);
    expect(first?.map(({ id }) => id)).toEqual(open?.glyphs.map(({ id }) => id));
  });

  it('sets dense signs no smaller than is legible', () => {
    for (const run of typesetter.shape('title', '注文', 16)) expect(run.px).toBeGreaterThanOrEqual(14.7);
  });

  it('gives lines of Arabic the room that its letters need', () => {
    expect(typesetter.wrap('title', 'الطلبات', 20, 1e9).pitch).toBe(29);
    expect(typesetter.wrap('title', 'Orders', 20, 1e9).pitch).toBe(25);
  });

  describe('lines are broken', () => {
    it('in Japanese between phrases first', () => {
      expect(linesOf('注文を確認して在庫を引き当てる', 130)).toEqual(['注文を確認して', '在庫を引き当てる']);
    });

    it('in Chinese at punctuation first', () => {
      expect(linesOf('用户点击按钮，浏览器通过网络发送请求。', 230)).toEqual([
        '用户点击按钮，',
        '浏览器通过网络发送请求。',
      ]);
    });

    it('in Korean at spaces', () => {
      expect(linesOf('주문을 확인하고 재고를 확보', 110)).toEqual(['주문을 확인하고', '재고를 확보']);
    });

    const DENSE = [
      '「認証サーバー」は、トークンを（必ず）チェックする。ゲートウェイ！',
      '网关（入口）校验令牌，“无效”的请求……拒绝。',
    ];
    const WIDTHS = Array.from({ length: 40 }, (_, i) => 20 + 7 * i);

    it.each(DENSE)('within a phrase only for need, and never before closing or after opening signs: %s', (text) => {
      for (const lines of WIDTHS.map((width) => linesOf(text, width))) {
        expect(lines.join('')).toBe(text);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[、。，！」）”…ーェャュョッ]/u);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[「（“]$/u);
      }
    });

    it('never between a number and what it counts', () => {
      expect(linesOf('トークンを5分間だけ保持する', 140)).toEqual(['トークンを', '5分間だけ保持する']);
      for (const width of WIDTHS) expect(linesOf('毎秒100件', width).some((line) => line.startsWith('件'))).toBe(false);
    });
  });
});
