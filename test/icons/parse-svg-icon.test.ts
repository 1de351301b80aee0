import { describe, expect, it } from 'vitest';
import { parseSvgIcon } from '../../src/icons/parse-svg-icon.ts';

const svg = (body: string, viewBox = '0 0 24 24') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${body}</svg>`;
const strokes = (body: string, viewBox?: string) => parseSvgIcon(svg(body, viewBox), 'test').strokes;

describe('reading an SVG icon', () => {
  it('makes absolute lines of every straight command', () => {
    expect(strokes('<path d="m2 3h4v5l-1-1H1V2z"/>')).toEqual(['M2 3L6 3L6 8L5 7L1 7L1 2Z']);
  });

  it('makes cubic curves of smooth and quadratic ones', () => {
    expect(strokes('<path d="M0 0C1 2 3 4 5 6S9 8 11 12"/>')).toEqual(['M0 0C1 2 3 4 5 6C7 8 9 8 11 12']);
    expect(strokes('<path d="M0 0Q3 3 6 0T12 0"/>')).toEqual(['M0 0C2 2 4 2 6 0C8 -2 10 -2 12 0']);
  });

  it('reads arc flags without separators', () => {
    const [spaced] = strokes('<path d="M4 4a4 4 0 0 1 4 4"/>');
    expect(strokes('<path d="M4 4a4 4 0 014 4"/>')).toEqual([spaced]);
    expect(spaced).toBe('M4 4C6.21 4 8 5.79 8 8');
  });

  it('splits subpaths and goes on from the closed start', () => {
    expect(strokes('<path d="M1 1h2v2zl5 5M9 9h1"/>')).toEqual(['M1 1L3 1L3 3Z', 'M1 1L6 6', 'M9 9L10 9']);
  });

  it('turns shapes into paths', () => {
    expect(strokes('<rect x="1" y="2" width="3" height="4"/>')).toEqual(['M1 2L4 2L4 6L1 6Z']);
    expect(strokes('<line x1="1" y1="2" x2="3" y2="4"/><polyline points="1,2 3,4 5,2"/>')).toEqual([
      'M1 2L3 4',
      'M1 2L3 4L5 2',
    ]);
    expect(strokes('<polygon points="1 2 3 4 5 2"/>')).toEqual(['M1 2L3 4L5 2Z']);
    expect(strokes('<circle cx="12" cy="12" r="4"/>')[0]).toMatch(/^M8 12C8 9\.79 9\.79 8 12 8C.*Z$/);
  });

  it('scales another view box into the square, centred', () => {
    expect(strokes('<path d="M0 0L48 24"/>', '0 0 48 24')).toEqual(['M0 6L24 18']);
  });

  it('tints the main closed areas only', () => {
    const icon = parseSvgIcon(
      svg('<rect x="2" y="2" width="20" height="20"/><circle cx="12" cy="12" r="4"/><path d="M0 0h9"/>'),
      'a',
    );
    expect(icon.fills).toEqual([icon.strokes[0]]);
  });

  it('takes areas as they are marked', () => {
    const icon = parseSvgIcon(svg('<path class="area" d="M2 2h9v9z"/><rect width="20" height="20"/>'), 'a');
    expect(icon.fills).toEqual(['M2 2L11 2L11 11Z']);
    expect(icon.strokes).toHaveLength(1);
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['an image', '<image href="/etc/passwd"/>'],
    ['a use', '<use href="#a"/>'],
    ['foreign content', '<foreignObject><path d="M0 0h1"/></foreignObject>'],
    ['a style sheet', '<style>*{}</style>'],
    ['a transform', '<g transform="scale(9)"><path d="M0 0h9"/></g>'],
    ['no number', '<path d="M0 NaN"/>'],
    ['infinity', '<path d="M0 1e999"/>'],
    ['far away', '<path d="M0 0L900 9"/>'],
    ['units', '<rect width="10%" height="4"/>'],
    ['nothing', ''],
    ['a path that does not start with a move', '<path d="L1 1"/>'],
    ['half a tag', '<path d="M0 0h1"'],
    ['crossed tags', '<g><path d="M0 0h1"/></svg></g>'],
    ['an entity bomb', '<!DOCTYPE a [<!ENTITY x "y">]><path d="M0 0h1"/>'],
  ])('refuses %s', (_, body) => {
    expect(() => parseSvgIcon(svg(body), 'evil')).toThrow(/icon "evil"/);
  });

  it('refuses what is no SVG and what is too long', () => {
    expect(() => parseSvgIcon('hello', 'x')).toThrow('not well-formed');
    expect(() => parseSvgIcon(`<svg viewBox="0 0 0 0"><path d="M0 0h1"/></svg>`, 'x')).toThrow('viewBox');
    expect(() => parseSvgIcon(svg(' '.repeat(70_000)), 'x')).toThrow('characters');
  });
});
