import { beforeAll, describe, expect, it } from 'vitest';
import { createTypesetter } from '../../src/text/create-typesetter.ts';
import type { TextBlock } from '../../src/text/metrics.ts';
import type { Typesetter } from '../../src/text/typesetter.ts';
import { fonts, seeded, typographyOf } from './fonts.ts';

let typesetter: Typesetter;
beforeAll(async () => {
  const special = { legend: { tracking: 0.05 }, note: { face: 'Kalam-Regular' }, key: { face: 'IBMPlexMono-Medium' } };
  typesetter = await createTypesetter(typographyOf('ChakraPetch-Medium', special), fonts);
});

const textsOf = (block: TextBlock): readonly string[] => block.lines.map((line) => line.text);
const wrap = (text: string, maxWidth: number): TextBlock => typesetter.wrap('title', text, 16, maxWidth);
const widthOf = (text: string): number => wrap(text, Number.POSITIVE_INFINITY).width;

describe('wrap', () => {
  it('keeps a text on one line when it fits exactly', () => {
    const text = 'Identity provider';
    expect(textsOf(wrap(text, widthOf(text)))).toEqual([text]);
    expect(textsOf(wrap(text, widthOf(text) - 0.01))).toEqual(['Identity', 'provider']);
  });

  it('balances lines', () => {
    expect(textsOf(wrap('one two three four five six', widthOf('one two three four five')))).toEqual([
      'one two three',
      'four five six',
    ]);
  });

  it('keeps the line breaks of the author and drops a last one', () => {
    expect(textsOf(wrap('first line\nsecond\r\n\nfourth\n', 500))).toEqual(['first line', 'second', '', 'fourth']);
  });

  it('gives no lines for no text', () => {
    expect(wrap('', 100)).toMatchObject({ lines: [], width: 0, height: 0 });
  });

  it('never breaks a word, even when it is too wide', () => {
    const block = wrap('an Internationalization of it', 60);
    expect(textsOf(block)).toEqual(['an', 'Internationalization', 'of it']);
    expect(block.width).toBe(widthOf('Internationalization'));
    expect(textsOf(wrap('word', 0))).toEqual(['word']);
    expect(textsOf(wrap('two words', -5))).toEqual(['two', 'words']);
  });

  it('breaks after a stroke or hyphen between words only when it must', () => {
    expect(textsOf(wrap('request/response', 90))).toEqual(['request/', 'response']);
    expect(textsOf(wrap('end-to-end', 50))).toEqual(['end-', 'to-end']);
    const roomy = widthOf('Signing KMS/');
    expect(textsOf(wrap('Signing KMS/HSM', roomy))).toEqual(['Signing', 'KMS/HSM']);
  });

  it.each(['I/O', 'e-mail', '10/20', 'C++', 'AES-256', 'v1.2.3-beta', '/users/{id}', '3–5', 'x=1', 'don’t'])(
    'keeps %s whole',
    (word) => expect(textsOf(wrap(word, 1))).toEqual([word]),
  );

  it('keeps a no-break space together and a lone sign at the end of a line', () => {
    expect(textsOf(wrap('10\u00a0ms', 1))).toEqual(['10\u00a0ms']);
    expect(textsOf(wrap('Cache – fast', 1))).toEqual(['Cache –', 'fast']);
  });

  it('centres capitals and small letters in the pitch', () => {
    const { ascent, pitch, height } = wrap('Hx', 100);
    expect([pitch, height]).toEqual([20, 20]);
    const [run] = typesetter.shape('title', 'H', 16);
    const middle = ascent + (run?.ink.y ?? 0) / 2;
    expect(Math.abs(middle - pitch / 2)).toBeLessThan(1);
  });

  it('says nothing about fonts that it did not measure', () => {
    expect(typesetter.basePx('title')).toBe(16);
    expect(wrap('a b', 1)).toMatchObject({ role: 'title', text: 'a b', px: 16, height: 40 });
  });
});

describe('wrap of random texts', () => {
  const WORDS = 'a of Gateway AVATAR fi/fl office request/response end-to-end To. Ŵelsh → – 3–5 ms λ (mTLS) Tüv'.split(
    ' ',
  );
  const random = seeded(7);
  const cases = Array.from({ length: 150 }, () => ({
    text: Array.from({ length: 1 + Math.floor(random() * 12) }, () => WORDS[Math.floor(random() * WORDS.length)]).join(
      ' ',
    ),
    px: 8 + random() * 30,
    maxWidth: 40 + random() * 400,
    role: (['title', 'legend', 'note', 'key'] as const)[Math.floor(random() * 4)] ?? 'title',
  }));

  it('keeps every word, in order', () => {
    for (const { text, px, maxWidth, role } of cases) {
      const lines = textsOf(typesetter.wrap(role, text, px, maxWidth));
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) expect(line).toBe(line.trim());
    }
  });

  it('measures every line as it is drawn alone', () => {
    for (const { text, px, maxWidth, role } of cases) {
      for (const line of typesetter.wrap(role, text, px, maxWidth).lines) {
        const drawn = typesetter.shape(role, line.text, px).reduce((sum, run) => sum + run.advance, 0);
        expect(line.width, line.text).toBeCloseTo(drawn, 6);
      }
    }
  });

  it('is no wider than allowed, unless a line is one word', () => {
    for (const { text, px, maxWidth, role } of cases) {
      for (const line of typesetter.wrap(role, text, px, maxWidth).lines) {
        if (line.width > maxWidth) expect(line.text).toMatch(/^\S+( [–→])*$/);
      }
    }
  });

  it('has the fewest lines, and no layout of as many lines is narrower', () => {
    for (const { text, px, maxWidth, role } of cases) {
      const plain = text.replace(/[/–→-]/g, 'x');
      const block = typesetter.wrap(role, plain, px, maxWidth);
      const best = bestOf(plain.split(' '), maxWidth, (line) => typesetter.wrap(role, line, px, 1e9).width);
      expect({ lines: block.lines.length, width: block.width }).toEqual(best);
    }
  });

  it('gives the same blocks from a second typesetter, in any order', async () => {
    const special = {
      legend: { tracking: 0.05 },
      note: { face: 'Kalam-Regular' },
      key: { face: 'IBMPlexMono-Medium' },
    };
    const other = await createTypesetter(typographyOf('ChakraPetch-Medium', special), [...fonts].reverse());
    for (const { text, px, maxWidth, role } of cases.toReversed()) {
      expect(other.wrap(role, text, px, maxWidth)).toEqual(typesetter.wrap(role, text, px, maxWidth));
    }
  });
});

/** Every way to divide the words into lines: the fewest lines that fit, then the narrowest. */
function bestOf(words: readonly string[], maxWidth: number, widthOf: (line: string) => number) {
  const widths = new Map<string, number>();
  const measured = (line: string): number => {
    const width = widths.get(line) ?? widthOf(line);
    widths.set(line, width);
    return width;
  };
  let best = { lines: Number.POSITIVE_INFINITY, width: Number.POSITIVE_INFINITY };
  for (let cuts = 0; cuts < 2 ** (words.length - 1); cuts += 1) {
    const lines = divide(words, cuts);
    if (lines.length > best.lines) continue;
    const width = Math.max(...lines.map(measured));
    if (lines.some((line) => measured(line) > maxWidth && line.includes(' '))) continue;
    if (lines.length < best.lines || width < best.width) best = { lines: lines.length, width };
  }
  return best;
}

const divide = (words: readonly string[], cuts: number): readonly string[] =>
  words
    .map((word, i) => word + ((cuts >> i) & 1 ? '\n' : ' '))
    .join('')
    .trim()
    .split('\n');
