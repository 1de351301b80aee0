import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CompileError } from '../../src/diagnostics.ts';
import { findParents } from '../../src/theme/find-parents.ts';
import { parseTheme } from '../../src/theme/parse-theme.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { formatDiagnostics } from '../bad/format.ts';
import { BOARD, themeText } from './load-theme.ts';

const SHIPPED: Readonly<Record<string, string>> = { whiteboard: BOARD, blueprint: themeText('blueprint') };

/** The theme `mine.yaml` among `files`, loaded as the command line does. */
async function load(files: Readonly<Record<string, string>>): Promise<Theme> {
  const text = files['mine.yaml'] ?? '';
  const parents = await findParents({ file: 'mine.yaml', text }, async (reference, from) => {
    const isName = /^[a-z]+$/.test(reference);
    const file = isName ? reference : posix.join(posix.dirname(from.file), reference);
    const found = isName ? SHIPPED[file] : files[file];
    return found === undefined
      ? { problem: 'there is no such file', known: Object.keys(SHIPPED) }
      : { file, text: found };
  });
  return parseTheme(text, { parents });
}

/** What is said against it. */
async function reportOn(files: Readonly<Record<string, string>>): Promise<string> {
  try {
    await load(files);
    return '';
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return error.diagnostics.map((one) => formatDiagnostics(one.file ?? 'mine.yaml', [one])).join('');
  }
}

const child = (more = '', parent = 'whiteboard'): Readonly<Record<string, string>> => ({
  'mine.yaml': `name: mine\nextends: ${parent}\n${more}`,
});

describe('a theme that extends another', () => {
  test('is that theme, but for its name, when it says nothing else', async () => {
    expect(await load(child())).toEqual({ ...parseTheme(BOARD), name: 'mine' });
  });

  test('changes single values deep down and keeps those beside them', async () => {
    const parent = parseTheme(BOARD);
    const theme = await load(child('typography:\n  title: { px: 52 }\npaper:\n  smudges: { count: 0 }\n'));
    expect(theme.typography.title).toEqual({ ...parent.typography.title, px: 52 });
    expect(theme.paper).toEqual({ ...parent.paper, smudges: { ...parent.paper.smudges, count: 0 } });
    expect(theme.typography.note).toEqual(parent.typography.note);
  });

  test('colours that it names anew change wherever they are used', async () => {
    const theme = await load(child('palette: { navy: "#0a0a2a" }\n'));
    expect(theme.typography.title.ink).toBe('#0a0a2a');
    expect(theme.shapes.step.stroke).toBe('#0a0a2a');
  });

  test('replaces lists whole', async () => {
    const theme = await load(child('edges:\n  response: { dash: [4, 4, 4] }\nglow: []\n', 'blueprint'));
    expect(theme.edges.response.dash).toEqual([4, 4, 4]);
    expect(theme.glow).toEqual([]);
  });

  test('may extend a file that extends another, each relative to its own folder', async () => {
    const theme = await load({
      'mine.yaml': 'name: mine\nextends: ./house/one.yaml\ntypography: { title: { px: 50 } }\n',
      'house/one.yaml': 'name: one\nextends: ../two.yaml\ntypography: { title: { px: 40, tracking: 0.1 } }\n',
      'two.yaml': 'name: two\nextends: blueprint\npen: sketch\ntypography: { title: { tracking: 0.2 } }\n',
    });
    expect(theme.typography.title).toMatchObject({ face: 'ChakraPetch-Bold', px: 50, tracking: 0.1 });
    expect(theme).toMatchObject({ name: 'mine', pen: 'sketch' });
    expect(theme).not.toHaveProperty('extends');
  });
});

const links = (count: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      i === 0 ? 'mine.yaml' : `t${i}.yaml`,
      `name: t\nextends: ${i === count - 1 ? 'whiteboard' : `./t${i + 1}.yaml`}\n`,
    ]),
  );

test('four themes may stand above one, not five', async () => {
  expect((await load(links(4))).name).toBe('t');
  expect(await reportOn(links(5))).toMatchInlineSnapshot(`
    "t4.yaml:2:10: error theme/extends-too-far: more than 4 themes stand above this one
      help: extend one that is nearer to the first, or write out what a theme in between says
    "
  `);
});

describe('what is wrong is told in the file that wrote it', () => {
  test('a parent that is not there', async () => {
    expect(await reportOn(child('', 'whitebord'))).toMatchInlineSnapshot(`
      "mine.yaml:2:10: error theme/not-found: cannot extend the theme "whitebord": there is no such file
        help: did you mean "whiteboard"?
      "
    `);
    expect(
      await reportOn({ ...child('', './a.yaml'), 'a.yaml': 'name: a\n\nextends: ./b.yaml\n' }),
    ).toMatchInlineSnapshot(`
        "a.yaml:3:10: error theme/not-found: cannot extend the theme "./b.yaml": there is no such file
          help: a path like ./other.yaml, or one of: whiteboard, blueprint
        "
      `);
  });

  test('a circle', async () => {
    expect(await reportOn(child('', './mine.yaml'))).toMatchInlineSnapshot(`
      "mine.yaml:2:10: error theme/extends-itself: the theme extends itself: "mine.yaml" → "mine.yaml"
        help: one of them must extend none of the others
      "
    `);
    expect(
      await reportOn({ ...child('', './a.yaml'), 'a.yaml': 'extends: ./x/../mine.yaml\n' }),
    ).toMatchInlineSnapshot(`
        "a.yaml:1:10: error theme/extends-itself: the theme extends itself: "mine.yaml" → "a.yaml" → "mine.yaml"
          help: one of them must extend none of the others
        "
      `);
  });

  test('a parent that nobody gave', () => {
    expect(() => parseTheme('name: mine\nextends: whiteboard\n')).toThrow(
      'theme/not-found: the theme "whiteboard" that this one extends was not given',
    );
  });

  test('a value of the wrong kind', async () => {
    expect(await reportOn({ 'mine.yaml': 'name: mine\nextends: [whiteboard]\n' })).toContain(
      'mine.yaml:2:10: error theme/bad-value: "a list" must be string\n',
    );
    expect(await reportOn({ ...child('', './a.yaml'), 'a.yaml': '- a\n' })).toContain('theme/missing-key');
  });

  test('values of the child and of the parent', async () => {
    const files = {
      ...child('typography:\n  title: { px: 9 }\n  notes: { px: 20 }\n', './a.yaml'),
      'a.yaml': 'name: a\nextends: whiteboard\nedges:\n  data: { head: opne }\n',
    };
    expect(await reportOn(files)).toMatchInlineSnapshot(`
      "mine.yaml:5:3: error theme/unknown-key: unknown key "notes" in "typography"
        help: did you mean "note"?
      mine.yaml:4:16: error theme/bad-value: "9" must be >= 11
        help: Size at type scale 1 on a 1024 px canvas. In px.
      a.yaml:4:17: error theme/bad-value: "opne" is not one of the values for "edges/data/head"
        help: did you mean "open"?
      "
    `);
  });

  test('YAML that is none', async () => {
    expect(await reportOn({ ...child('', './a.yaml'), 'a.yaml': 'name: [a\n' })).toMatch(
      /^a\.yaml:2:1: error theme\/syntax: /,
    );
  });

  test('what is missing after joining', async () => {
    const files = { ...child('pen: precise\n', './a.yaml'), 'a.yaml': 'name: a\ndescription: A stub.\n' };
    const report = await reportOn(files);
    expect(report).toContain('mine.yaml:1:1: error theme/missing-key: "tones" is missing\n');
    expect(report).not.toContain('"pen"');
  });

  test('a colour that no palette has', async () => {
    expect(await reportOn(child('typography: { note: { ink: slaet } }\n'))).toMatchInlineSnapshot(`
      "mine.yaml:3:28: error theme/unknown-color: unknown colour "slaet"
        help: did you mean "slate"?
      "
    `);
  });

  test('keys of objects are keys like any other', async () => {
    const report = await reportOn(child('__proto__: { polluted: 1 }\n'));
    expect(report).toContain('mine.yaml:3:1: error theme/unknown-key: unknown key "__proto__"');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
