import { describe, expect, it } from 'vitest';
import { svgPathData } from '../../src/emit/svg-path.ts';

const COUNTS: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

interface Place {
  readonly x: number;
  readonly y: number;
}

/** What a path names, absolute, by the grammar of SVG and nothing of ours: a segment a line. */
function points(d: string): string[] {
  const seen: string[] = [];
  let at: Place = { x: 0, y: 0 };
  let start = at;
  for (const [letter = '', ...numbers] of segments(d)) {
    const kind = letter.toLowerCase();
    const told = absolute(kind, numbers.map(Number), kind === letter ? at : { x: 0, y: 0 });
    at = endOf(kind, told, { at, start });
    if (kind === 'm') start = at;
    // A straight line says where it ends, however it is written.
    const where = 'lhv'.includes(kind) ? [at.x, at.y] : told;
    const text = where.map((n) => n.toFixed(2).replace(/^-(0\.00)$/, '$1')).join(' ');
    seen.push(`${'hv'.includes(kind) ? 'l' : kind} ${text}`);
  }
  return seen;
}

/** Commands with their numbers; each repetition with its letter. */
function segments(d: string): string[][] {
  const tokens = d.match(/[a-z]|-?(?:\d+\.?\d*|\.\d+)/gi) ?? [];
  const all: string[][] = [];
  let letter = '';
  while (tokens.length > 0) {
    letter = /[a-z]/i.test(tokens[0] ?? '') ? (tokens.shift() ?? '') : ({ M: 'L', m: 'l' }[letter] ?? letter);
    all.push([letter, ...tokens.splice(0, COUNTS[letter.toLowerCase()])]);
  }
  return all;
}

function absolute(kind: string, numbers: readonly number[], from: Place): number[] {
  return numbers.map((n, k) => {
    if (kind === 'a' && k < 5) return n;
    const isX = kind === 'h' || (kind !== 'v' && (numbers.length - k) % 2 === 0);
    return n + (isX ? from.x : from.y);
  });
}

function endOf(kind: string, told: readonly number[], { at, start }: Record<'at' | 'start', Place>): Place {
  if (kind === 'z') return start;
  const [x, y] = [told.at(-2) ?? at.x, told.at(-1) ?? at.y];
  return { x: kind === 'h' ? y : kind === 'v' ? at.x : x, y: kind === 'h' ? at.y : y };
}

describe('svgPathData', () => {
  it.each([
    ['M10 20L30 20L30 50L10 50Z', 'm10 20h20v30h-20z'],
    ['M.5 -.5L1.25 1', 'm.5-.5.75 1.5'],
    ['M0 0L10 10M20 20L30 31', 'm0 0 10 10m10 10 10 11'],
    ['M10 10L20 20ZL5 5', 'm10 10 10 10zl-5-5'],
    ['m1 1zm1 1z', 'm1 1zm1 1z'],
    ['M5,5 6,6 7,8', 'm5 5 1 1 1 2'],
    ['M0 0A5 5 0 0 1 10.5 .25', 'm0 0a5 5 0 0 1 10.5.25'],
    ['M0 0C1 2 3 4 5 6S7 8 9 10Q1 1 2 2T3 3', 'm0 0c1 2 3 4 5 6s2 2 4 4q-8-9-7-8t1 1'],
    ['M7 7L7 7', 'm7 7h0'],
    ['M1.006 2.996L3.0049 -0.001', 'm1.01 3 1.99-3'],
    ['', ''],
  ])('writes %j as %j', (d, short) => {
    expect(svgPathData(d)).toBe(short);
  });

  it('names the same points as what it was given', () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    for (let round = 0; round < 200; round++) {
      let d = `M${random(1e5) / 100} ${random(1e5) / 100}`;
      for (let i = 0; i < 12; i++) {
        const letter = 'LlHhVvCcSsQqTtAaZMm'[random(19)] ?? 'L';
        const numbers = Array.from({ length: COUNTS[letter.toLowerCase()] ?? 0 }, (_, k) =>
          letter.toLowerCase() === 'a' && (k === 3 || k === 4)
            ? random(2)
            : (random(4e5) - 2e5) / 10 ** (1 + random(2)),
        );
        d += letter + numbers.join(' ');
      }
      const short = svgPathData(d);
      expect(points(short)).toEqual(points(d));
      expect(svgPathData(short)).toBe(short);
    }
  });

  it.each([
    'L',
    'M1',
    'M1 2L3',
    'M1 2 3',
    'M1 2X3 4',
    'M1 2Z3 4',
    '1 2',
    'M1 2L.',
    'M1 2L- 4',
    'M1e3 2',
    'M1 NaN',
    'M1 2;',
    'M1 1000001',
  ])('refuses %j', (d) => {
    expect(() => svgPathData(d)).toThrow(/internal error: .* is no path data/);
  });
});
