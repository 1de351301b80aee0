import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CompileError, type Diagnostic } from '../../src/diagnostics.ts';
import { TONES } from '../../src/roles.ts';
import { dashClass } from '../../src/theme/check-edges.ts';
import { proveTheme } from '../../src/theme/parse-theme.ts';
import { formatDiagnostics } from '../bad/format.ts';
import { loadTheme } from './load-theme.ts';

const ROOT = new URL('../../', import.meta.url);
/** Frozen copies: the checks are tested on looks that do not change when the shipped themes do. */
const BASE = readFileSync(new URL('plain.yaml', import.meta.url), 'utf8');
const faces = readdirSync(new URL('fonts/', ROOT))
  .filter((file) => file.endsWith('.ttf'))
  .map((file) => file.slice(0, -4))
  .sort();

/** Colours for all arrows but failing ones on black. */
const PALE = ['#8fd0ff', '#8fd0ff', '#d0b0ff', '#f0e070'];

/** What stands against a theme that changes the plain one. */
async function findingsOn(changes: string): Promise<readonly Diagnostic[]> {
  const text = `name: mine\nextends: ./plain.yaml\n${changes}`;
  try {
    await proveTheme(text, { parents: [{ file: 'plain.yaml', text: BASE }], faces });
    return [];
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return error.diagnostics;
  }
}

const told = async (changes: string): Promise<readonly string[]> =>
  (await findingsOn(changes)).map((one) => `${one.file ?? 'mine'}:${one.line} ${one.rule}: ${one.message}`);

test('the plain theme passes', async () => {
  expect(await findingsOn('')).toEqual([]);
});

describe('contrast of text', () => {
  test.each([
    ['on a panel', 'shapes: { legend: { fill: "#777777" } }', 'text "legend" in "#101010" on "legend"'],
    ['on the plate of a badge', 'shapes: { step: { fill: "#808080" } }', 'text "step" in "#ffffff" on "step"'],
    ['on a title block', 'shapes: { titleblock: { fill: "#808080" } }', 'text "titleblock"'],
    ['on notes', 'shapes: { notes: { fill: "#808080" } }', 'text "note"'],
    ['on hatching', 'shapes: { node: { hatch: { color: "#606060" } } }', 'text "node-title"'],
    ['on a wash', 'shapes: { node: { wash: { color: "#606060" } } }', 'text "node-title"'],
    ['on a high bar', 'shapes: { node: { header: { color: "#404040", height: 20 } } }', 'text "node-title"'],
    ['on a title bar of a zone', 'shapes: { zone: { header: { color: "#404040", height: 8 } } }', 'text "zone-title"'],
    ['on a broad shade', 'shapes: { node: { shade: { color: "#404040", width: 12 } } }', 'text "node-title"'],
    ['on large tape', 'shapes: { legend: { corners: { form: tape, color: "#606060", size: 60 } } }', 'text "legend'],
    ['in the shadow of a box', 'shapes: { node: { shadow: { color: "#606060" } } }', 'text "edge-label"'],
    ['on wide grid lines', 'paper: { coarse: { color: "#606060" } }', 'text "title"'],
    ['on screen lines', 'paper: { scanlines: { color: "#707070", opacity: 0.9 } }', 'text "edge-label"'],
    ['on smudges', 'paper: { smudges: { color: "#808080", count: 2 } }', 'text "edge-label"'],
    ['outside of a narrow frame', 'paper: { frame: { outside: "#808080", inset: 60 } }', 'text "subtitle"'],
    [
      'on the tab of a title',
      'typography: { zone-title: { plate: { form: tab, color: "#808080" } } }',
      'text "zone-title"',
    ],
    ['on a swipe', 'typography: { edge-label: { plate: { form: swipe, color: "#808080" } } }', 'text "edge-label"'],
    [
      'in a light of another colour',
      'glow: [{ width: 4, opacity: 0.6 }]\ntypography: { note: { glow: true, light: "#303030" } }',
      'text "note"',
    ],
    [
      'in the light of arrows',
      'glow: [{ width: 30, opacity: 0.6 }]\nedges: { request: { glow: true } }',
      'text "edge-label"',
    ],
    ['in nested zones', 'shapes: { zone: { fill: tone.line, fillOpacity: 0.3 } }', 'on "zone"'],
  ])('%s', async (_, changes, message) => {
    const found = (await findingsOn(changes)).filter(({ rule }) => rule === 'theme/contrast');
    expect(found.map((one) => one.message).join('\n')).toContain(message);
    for (const { file, line, help, evidence } of found) {
      // Told where it was changed.
      expect(file).toBeUndefined();
      expect(line).toBeGreaterThan(2);
      expect(help).toBeTruthy();
      expect(Number(evidence?.['ratio'])).toBeLessThan(Number(evidence?.['min']));
    }
  });

  test.each([
    ['what stays along the border', 'shapes: { node: { header: { color: "#404040", height: 8 } } }'],
    ['a bar that content makes room for', 'shapes: { node: { header: { color: "#404040", height: 20, room: 20 } } }'],
    ['small tape', 'shapes: { legend: { corners: { form: tape, color: "#606060", size: 24 } } }'],
    ['the light of the letters themselves', 'glow: [{ width: 4, opacity: 0.6 }]\ntypography: { note: { glow: true } }'],
    ['a block behind the last letter', 'typography: { title: { plate: { form: cursor, color: "#808080" } } }'],
    [
      'a dark tab under light letters',
      'typography: { zone-title: { ink: "#ffffff", plate: { form: tab, color: "#303030" } } }',
    ],
    ['a dark panel with light letters', 'shapes: { legend: { fill: "#202020", ink: "#ffffff" } }'],
  ])('%s is no ground', async (_, changes) => {
    expect(await told(changes)).toEqual([]);
  });

  test('large text needs less', async () => {
    expect(await told('typography: { title: { ink: "#6a6a6a" } }')).toEqual([]);
    expect(await told('typography: { title: { ink: "#6a6a6a", px: 20 } }')).toEqual([]);
    expect(await told('typography: { title: { ink: "#6a6a6a", px: 18 } }')).toHaveLength(1);
    expect(await told('typography: { title: { ink: "#6a6a6a", px: 20, face: Inter-Regular } }')).toHaveLength(1);
  });
});

test('a finding stands where the theme was changed, even when the other one wrote the ink', async () => {
  const text = (await findingsOn('palette: { ink: "#909090" }')).filter(({ file }) => file === undefined);
  expect(text.find(({ message }) => message.startsWith('text "note"'))).toMatchObject({
    pointer: '/palette/ink',
    line: 3,
    column: 17,
  });
  expect(await findingsOn('paper:\n  color: "#909090"\n')).toContainEqual(
    expect.objectContaining({ pointer: '/paper/color', line: 4, column: 10 }),
  );
});

test('icons stand out from their plates, arrows from board and zones', async () => {
  expect(await told('shapes: { icon-plate: { fill: "#404040" } }')).toEqual([
    expect.stringContaining('theme/contrast: icons in "#101010" on "icon-plate"'),
  ]);
  expect(await told('edges: { data: { opacity: 0.3 } }')).toContainEqual(
    expect.stringContaining('theme/contrast: arrows "data" in '),
  );
});

describe('kinds of arrows', () => {
  test('that only colour tells apart', async () => {
    const found = await findingsOn('edges:\n  data: { dash: [], head: filled, tail: none }\n');
    expect(formatDiagnostics('mine.yaml', found)).toMatchInlineSnapshot(`
      "mine.yaml:4:27: error theme/edges-alike: arrows "request" and "data" differ in colour alone: both are solid, with the head "filled" and the tail "none"
        help: give one of them another head or tail, or make it solid, dotted, dashed or dash-dotted where the other is not
      "
    `);
  });

  test('dashes of other lengths are no other pattern', async () => {
    expect(await told('edges: { async: { dash: [9, 9], head: open } }')).toEqual([
      'mine:3 theme/edges-alike: arrows "response" and "async" differ in colour alone: both are dashed, with the head "open" and the tail "none"',
    ]);
    expect((await told('edges: { async: { dash: [9, 9], head: open, tail: ring } }')).join()).not.toContain(
      'edges-alike',
    );
  });

  test('patterns', () => {
    const style = loadTheme('whiteboard').edges.request;
    const of = (...dash: number[]) => dashClass({ ...style, width: 2, dash });
    expect([of(), of(0.1, 6), of(3, 3), of(8, 4), of(10, 4, 2, 4), of(8, 4, 2), of(3)]).toEqual([
      'solid',
      'dotted',
      'dotted',
      'dashed',
      'dash-dotted',
      'dash-dotted',
      'dotted',
    ]);
  });
});

describe('colour vision', () => {
  test('red and green of one lightness are one colour to many', async () => {
    const found = await findingsOn('edges: { request: { color: "#a84a28" }, data: { color: "#6e6a20" } }');
    expect(found.map(({ rule, evidence }) => [rule, evidence?.['vision']])).toEqual([
      ['theme/color-vision', 'protanopia'],
      ['theme/color-vision', 'deuteranopia'],
    ]);
    expect(formatDiagnostics('mine.yaml', found.slice(0, 1))).toMatchInlineSnapshot(`
      "mine.yaml:3:56: error theme/color-vision: arrows "request" in "#a84a28" and "data" in "#6e6a20" are 9 apart with protanopia, less than 10, and both are solid
        help: choose colours of clearly different lightness, or give one of them another pattern of dashes
      "
    `);
  });

  test('blue and green for those who lack blue', async () => {
    const found = await findingsOn('edges: { request: { color: "#0c5a9e" }, data: { color: "#0a7a6a" } }');
    expect(found).toMatchObject([{ rule: 'theme/color-vision', evidence: { vision: 'tritanopia', min: 10 } }]);
  });

  test('colours that nobody tells apart', async () => {
    expect(await told('edges: { data: { color: "#104a90" } }')).toContainEqual(
      expect.stringContaining('with full colour vision'),
    );
  });

  test('other patterns may share a colour', async () => {
    expect(await told('edges: { response: { color: "#0b4f8a" } }')).toEqual([]);
  });

  test('red on black is dark to those who lack red', async () => {
    const dark = 'palette: { ink: "#ffffff", grey: "#a0a0a0" }\npaper: { color: "#000000" }\n';
    const tone = '{ fill: "#101010", shade: "#202020", line: "#a0a0a0", ink: ink }';
    const tones = TONES.map((name) => `  ${name}: ${tone}\n`).join('');
    const shapes = 'shapes: { node: { fill: "#000000" }, step: { ink: "#ffffff" } }\n';
    const edges = ['request', 'response', 'async', 'data'].map((kind, i) => `  ${kind}: { color: "${PALE[i]}" }\n`);
    const text = `${dark}tones:\n${tones}${shapes}edges:\n${edges.join('')}  failure: { color: "#f01818" }\n`;
    expect(await told(text)).toContainEqual(
      expect.stringMatching(
        /color-vision: arrows "failure" in "#f01818" have a contrast of [12]\.\d+:1 with protanopia/,
      ),
    );
  });
});

test('a face that there is not', async () => {
  expect(
    formatDiagnostics('mine.yaml', await findingsOn('typography:\n  note: { face: Inter-Regulr }\n')),
  ).toMatchInlineSnapshot(`
    "mine.yaml:4:17: error theme/unknown-face: text "note" is set in "Inter-Regulr", and there is no such face
      help: did you mean "Inter-Regular"?
    "
  `);
});
