import { describe, expect, it } from 'vitest';
import { parseSvgIcon } from '../../src/icons/parse-svg-icon.ts';

const svg = (body: string, viewBox = '0 0 24 24') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" fill="none" stroke="currentColor">${body}</svg>`;
const filled = (body: string) => parseSvgIcon(`<svg viewBox="0 0 24 24">${body}</svg>`, 'test');
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

  it('shades the lower right of a body, inside of it', () => {
    const { shades } = parseSvgIcon(svg('<rect x="2" y="2" width="20" height="20"/>'), 'a');
    expect(shades).toHaveLength(1);
    const numbers = (shades[0] ?? '').match(/[\d.]+/g)?.map(Number) ?? [];
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(2);
    expect(Math.max(...numbers)).toBe(22);
    expect(shades[0]).not.toContain('M2 2');
  });

  it('finds what stands out on a body', () => {
    const body =
      '<rect x="2" y="2" width="20" height="20"/><circle cx="12" cy="12" r="4"/><circle cx="12" cy="12" r="2"/>';
    const { highlights, strokes } = parseSvgIcon(svg(body), 'a');
    expect(highlights).toEqual([strokes[1]]);
  });

  it('makes a disc of a stroke without length', () => {
    const icon = parseSvgIcon(svg('<path d="M6 6h.01M2 2h20"/>'), 'a');
    expect(icon.strokes).toEqual(['M2 2L22 2']);
    expect(icon.inks).toHaveLength(1);
    expect(icon.inks[0]).toMatch(/^M5 6C5 /);
  });
});

describe('reading SVG as editors write it', () => {
  it('multiplies transforms of groups and shapes', () => {
    expect(strokes('<g transform="translate(2 3)"><path transform="scale(2)" d="M0 0L1 1"/></g>')).toEqual([
      'M2 3L4 5',
    ]);
    expect(strokes('<path transform="rotate(90 12 12)" d="M12 2V4"/>')).toEqual(['M22 12L20 12']);
    expect(strokes('<path transform="matrix(1,0,0,1,1,2) skewX(45)" d="M0 0L0 2"/>')).toEqual(['M1 2L3 4']);
    expect(strokes('<path transform="translate(-1-2)" d="M4 4L5 5"/>')).toEqual(['M3 2L4 3']);
  });

  it('takes dark fills as ink, with their holes', () => {
    const icon = filled('<path fill-rule="evenodd" d="M2 2h20v20h-20zM6 6h12v12h-12z"/>');
    expect(icon.strokes).toEqual([]);
    expect(icon.inks).toEqual(['M2 2L22 2L22 22L2 22ZM6 18L18 18L18 6L6 6Z']);
    expect(icon.fills).toEqual(['M6 18L18 18L18 6L6 6Z']);
  });

  it('takes light fills as bodies with an outline, and faint ones as bodies', () => {
    const light = filled('<rect x="2" y="2" width="9" height="9" fill="#9cf"/>');
    expect([light.fills, light.strokes, light.inks]).toEqual([
      ['M2 2L11 2L11 11L2 11Z'],
      ['M2 2L11 2L11 11L2 11Z'],
      [],
    ]);
    const faint = filled('<rect x="2" y="2" width="9" height="9" opacity=".2"/><path d="M0 0h3v3z"/>');
    expect([faint.fills, faint.strokes]).toEqual([['M2 2L11 2L11 11L2 11Z'], []]);
  });

  it('goes by style sheets, style attributes and attributes, in this order', () => {
    const sheet = '<style>.a, .b{fill:none;stroke:#000} /* x */ rect{fill:red}</style>';
    expect(filled(`${sheet}<path class="b" fill="red" d="M2 2h9"/>`).strokes).toEqual(['M2 2L11 2']);
    expect(filled('<path style="fill:none;stroke:#123" fill="red" d="M2 2h9"/>').strokes).toEqual(['M2 2L11 2']);
    expect(filled('<g style="display:none"><path d="M2 2h9v9z"/></g><path d="M1 1h3v3z"/>').inks).toHaveLength(1);
  });

  it('puts used shapes where they are used', () => {
    const defs = '<defs><path id="a" d="M0 0L1 1"/><symbol id="s"><path d="M0 0L2 2"/></symbol></defs>';
    expect(strokes(`${defs}<use href="#a" x="3" y="4"/><use xlink:href="#s"/>`)).toEqual(['M3 4L4 5', 'M0 0L2 2']);
  });

  it('passes over clips, gradients, notes of editors and the white sheet below', () => {
    const notes = '<sodipodi:namedview id="n"><inkscape:grid/></sodipodi:namedview><metadata><rdf:RDF/></metadata>';
    const clip =
      '<clipPath id="c"><rect width="24" height="24"/></clipPath><linearGradient id="g"><stop/></linearGradient>';
    const icon = filled(
      `${notes}<defs>${clip}</defs><rect width="24" height="24" fill="white"/><g clip-path="url(#c)"><path d="M2 2h9v9z"/></g>`,
    );
    expect([icon.strokes, icon.inks]).toEqual([[], ['M2 2L11 2L11 11Z']]);
  });

  it('reads prolog, comments, CDATA and a byte order mark', () => {
    const text =
      '\uFEFF<?xml version="1.0"?><!-- x --><svg viewBox="0 0 24 24"><style><![CDATA[.a{fill:none;stroke:red}]]></style><path class="a" d="M1 1h4"/></svg>';
    expect(parseSvgIcon(text, 'x').strokes).toEqual(['M1 1L5 1']);
  });
});

describe('what is no icon', () => {
  it.each([
    ['a script', '<script>alert(1)</script>', 'scripts'],
    ['an event handler', '<path onclick="x()" d="M0 0h1"/>', 'script attribute'],
    ['an image', '<image href="/etc/passwd"/>', 'pictures'],
    ['a picture in definitions', '<defs><image href="#a"/></defs><path d="M0 0h1"/>', 'pictures'],
    ['a use of another file', '<use href="other.svg#a"/>', 'another file'],
    ['a gradient of another file', '<path fill="url(http://x/#a)" d="M0 0h1"/>', 'another file'],
    ['a style sheet that imports', '<style>@import "x.css";</style><path d="M0 0h1"/>', 'style sheet'],
    ['a use of nothing', '<use href="#a"/>', 'not there'],
    ['a use of itself', '<g id="a"><use href="#a"/></g>', 'deep'],
    ['foreign content', '<foreignObject><path d="M0 0h1"/></foreignObject>', 'foreignObject'],
    ['text', '<text>A</text>', 'paths first'],
    ['animation', '<path d="M0 0h1"><animate attributeName="d"/></path>', 'animation'],
    ['a link', '<a href="#x"><path d="M0 0h1"/></a>', 'links'],
    ['a drawing in the drawing', '<svg><path d="M0 0h1"/></svg>', 'inside'],
    ['a strange transform', '<path transform="spin(9)" d="M0 0h9"/>', 'transform'],
    ['a transform beyond all bounds', '<path transform="scale(1e308) scale(1e308)" d="M0 0h9"/>', 'far outside'],
    ['no number', '<path d="M0 NaN"/>', 'coordinates'],
    ['infinity', '<path d="M0 1e999"/>', 'coordinates'],
    ['huge numbers', '<path d="M0 0L1e308 1e308"/>', 'far outside'],
    ['huge sums', '<path d="m1e308 0l1e308 0"/>', 'far outside'],
    ['far away', '<path d="M0 0L900 9"/>', 'far outside'],
    ['units', '<rect width="10%" height="4"/>', 'coordinates'],
    ['nothing', '', 'no shapes'],
    ['nothing that shows', '<path stroke="none" d="M0 0h1"/>', 'no shapes'],
    ['a path that does not start with a move', '<path d="L1 1"/>', 'coordinates'],
    ['half a tag', '<path d="M0 0h1"', 'well-formed'],
    ['crossed tags', '<g><path d="M0 0h1"/></svg></g>', 'well-formed'],
    ['an entity bomb', '<!DOCTYPE a [<!ENTITY x "y">]><path d="M0 0h1"/>', 'DOCTYPE'],
    ['an unknown element', '<blink/>', '<blink>'],
  ])('%s is refused', (_, body, why) => {
    expect(() => parseSvgIcon(svg(body), 'evil')).toThrow(why);
    expect(() => parseSvgIcon(svg(body), 'evil')).toThrow(/icon\/unusable: the drawing "evil" /);
  });

  it.each([
    ['no SVG', 'hello', 'well-formed'],
    ['another root', '<html viewBox="0 0 1 1"/>', 'root'],
    ['two roots', '<svg viewBox="0 0 1 1"/><svg/>', 'well-formed'],
    ['a view box of nothing', '<svg viewBox="0 0 0 0"><path d="M0 0h1"/></svg>', 'viewBox'],
    ['a view box of no numbers', '<svg viewBox="0 0 NaN 24"><path d="M0 0h1"/></svg>', 'viewBox'],
    ['an endless view box', '<svg viewBox="0 0 1e999 24"><path d="M0 0h1"/></svg>', 'viewBox'],
    ['no size at all', '<svg><path d="M0 0h1"/></svg>', 'viewBox'],
    ['too many characters', svg(' '.repeat(70_000)), 'characters'],
    ['too many elements', svg('<g/>'.repeat(3000)), 'elements'],
    ['too deep nesting', svg('<g>'.repeat(100) + '</g>'.repeat(100)), 'deep'],
    ['too many shapes', svg('<path d="M0 0h1"/>'.repeat(900)), 'shapes'],
    ['too many lines', svg(`<path d="M0 0${'h1v1'.repeat(9000)}"/>`), 'lines'],
    ['too many strokes', svg(`<path d="${'M0 0h1'.repeat(9000)}"/>`), 'strokes'],
    [
      'a billion laughs',
      svg(
        `<defs><path id="a0" d="M0 0h1"/>${Array.from({ length: 8 }, (_, i) => `<g id="a${i + 1}">${`<use href="#a${i}"/>`.repeat(10)}</g>`).join('')}</defs><use href="#a8"/>`,
      ),
      'more than',
    ],
    ['an unclosed comment', '<svg viewBox="0 0 1 1"><!-- '.padEnd(60_000, '-'), 'well-formed'],
    ['an endless tag', `<svg ${'a="b" '.repeat(9000)}`, 'well-formed'],
    ['blanks without end', `<svg${' '.repeat(60_000)}`, 'well-formed'],
    ['a transform without end', svg(`<path transform="${'scale(1)'.repeat(7000)}x" d="M0 0h1"/>`), 'transform'],
    ['a style without end', svg(`<style>${'.a{'.repeat(20_000)}</style>`), 'no shapes'],
  ])('%s is refused at once', (_, text, why) => {
    const start = process.cpuUsage();
    expect(() => parseSvgIcon(text, 'x')).toThrow(why);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1500);
  });

  it('is not what takes long: hundreds of nested rings', () => {
    const rings = Array.from({ length: 390 }, (_, i) => `<circle cx="12" cy="12" r="${12 - i * 0.03}"/>`).join('');
    const start = process.cpuUsage();
    expect(parseSvgIcon(svg(rings), 'x').fills).toHaveLength(1);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2500);
  });
});
