import { describe, expect, test } from 'vitest';
import { CompileError, type Diagnostic } from '../../src/diagnostics.ts';
import { parseTheme } from '../../src/theme/parse-theme.ts';
import { BOARD as board } from './load-theme.ts';

function complaints(text: string): readonly Diagnostic[] {
  try {
    parseTheme(text);
  } catch (error) {
    if (error instanceof CompileError) return error.diagnostics;
    throw error;
  }
  return [];
}

/** The theme with one thing changed. */
const changed = (from: string, to: string): string => {
  expect(board).toContain(from);
  return board.replace(from, to);
};
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

describe('a theme that is wrong', () => {
  test('an unknown key, with what was meant', () => {
    const text = changed('  smudges:', '  smugdes:');
    const [first] = complaints(text);
    expect(first).toMatchObject({
      rule: 'theme/unknown-key',
      message: 'unknown key "smugdes" in "paper"',
      help: 'did you mean "smudges"?',
      pointer: '/paper/smugdes',
      line: lineOf(text, 'smugdes'),
      column: 3,
    });
  });

  test('a colour that is not in the palette', () => {
    const text = changed(
      'title: { face: Kalam-Bold, px: 44, leading: 1.2, ink: navy }',
      'title: { face: Kalam-Bold, px: 44, leading: 1.2, ink: nawy }',
    );
    expect(complaints(text)).toMatchObject([
      {
        rule: 'theme/unknown-color',
        message: 'unknown colour "nawy"',
        help: 'did you mean "navy"?',
        line: lineOf(text, 'nawy'),
      },
    ]);
  });

  test('a colour of a tone where there is none', () => {
    const text = changed('request: { color: blue', 'request: { color: tone.line');
    expect(complaints(text)).toMatchObject([{ rule: 'theme/unknown-color', pointer: '/edges/request/color' }]);
  });

  test('a colour that is none', () => {
    expect(complaints(changed('  navy: "#10314f"', '  navy: "#1031"'))[0]).toMatchObject({
      rule: 'theme/bad-value',
      message: '"#1031" is not allowed here',
      pointer: '/palette/navy',
    });
    expect(complaints(changed('  color: board', '  color: none'))[0]?.rule).toBe('theme/unknown-color');
  });

  test('a missing role', () => {
    const text = board.replace(/ {2}request: .*\n/, '');
    expect(complaints(text)[0]).toMatchObject({
      rule: 'theme/missing-key',
      message: '"request" is missing in "edges"',
      line: lineOf(text, '\nedges:') + 2,
    });
  });

  test('a word that is not one of the choices', () => {
    expect(complaints(changed('pen: sketch', 'pen: sketsch'))[0]).toMatchObject({
      rule: 'theme/bad-value',
      message: '"sketsch" is not one of the values for "pen"',
      help: 'did you mean "sketch"?',
    });
  });

  test('a number out of range', () => {
    expect(complaints(changed('px: 44', 'px: 9'))[0]).toMatchObject({
      rule: 'theme/bad-value',
      pointer: '/typography/title/px',
    });
    expect(complaints(changed('px: 44', 'px: .nan'))[0]?.rule).toBe('theme/bad-value');
    expect(complaints(changed('px: 44', 'px: .inf'))[0]?.rule).toBe('theme/bad-value');
  });

  test('text that is too faint', () => {
    const text = changed('slate: "#33485c"', 'slate: "#8a9db0"');
    const found = complaints(text);
    expect(found.map(({ rule }) => rule)).toContain('theme/contrast');
    expect(found.find(({ message }) => message.startsWith('text "node-role"'))).toMatchObject({
      pointer: '/typography/node-role/ink',
      line: lineOf(text, 'node-role:'),
      evidence: { min: 7 },
    });
  });

  test('large text needs less contrast', () => {
    const ink = '#666e77';
    expect(complaints(changed('px: 44, leading: 1.2, ink: navy', `px: 44, leading: 1.2, ink: '${ink}'`))).toEqual([]);
    expect(
      complaints(changed('px: 44, leading: 1.2, ink: navy', `px: 18, leading: 1.2, ink: '${ink}'`))[0],
    ).toMatchObject({
      rule: 'theme/contrast',
      evidence: { min: 7 },
    });
  });

  test('an arrow that is too faint', () => {
    expect(complaints(changed('  cyan: "#0b7f96"', '  cyan: "#a8dfe9"'))).toMatchObject([
      { rule: 'theme/contrast', pointer: '/edges/response/color' },
    ]);
  });

  test.each([
    ['nothing', ''],
    ['a list', '- a\n- b\n'],
    ['a word', 'whiteboard'],
    ['broken YAML', 'name: [a\n'],
    ['an alias to itself', 'name: &x [*x]\n'],
    [
      'a bomb',
      `a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\n`,
    ],
    ['a flood', `#${'x'.repeat(70_000)}`],
    ['keys of objects', `${board}\n__proto__: {polluted: 1}\nconstructor: 1\n`],
  ])('%s is refused, not crashed on', (_, text) => {
    const found = complaints(text);
    expect(found.length).toBeGreaterThan(0);
    for (const { rule, message } of found) {
      expect(rule).toMatch(/^theme\//);
      expect(message).not.toBe('');
    }
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

test('arrows pass each other plainly in a theme that does not say how they cross', () => {
  expect(parseTheme(board).crossing).toBe('hop');
  expect(parseTheme(changed('crossing: hop\n', '')).crossing).toBe('none');
  expect(complaints(changed('crossing: hop', 'crossing: hopp'))[0]).toMatchObject({
    rule: 'theme/bad-value',
    help: 'did you mean "hop"?',
    pointer: '/crossing',
  });
});

test('the same text gives the same theme, and one does not change the other', () => {
  const [a, b] = [parseTheme(board), parseTheme(board)];
  expect(a).toEqual(b);
  expect(a).not.toBe(b);
});
