import { describe, expect, test } from 'vitest';
import { codeFrame } from '../../src/cli/findings/code-frame.ts';
import { harmless, widthOf } from '../../src/cli/findings/display-text.ts';
import {
  distinctFindings,
  exitCodeOf,
  type Finding,
  sortFindings,
  toJsonFinding,
} from '../../src/cli/findings/finding.ts';
import { showFindings } from '../../src/cli/findings/show-findings.ts';
import { makePalette, wantsColor } from '../../src/cli/palette.ts';
import { textTable } from '../../src/cli/text-table.ts';

const plain = makePalette(false);

const finding = (over: Partial<Finding>): Finding => ({
  rule: 'model/unknown-node',
  severity: 'error',
  message: 'there is no node "gatway"',
  file: 'specs/a.yaml',
  ...over,
});

describe('a finding as text', () => {
  test('has place, severity, rule and message, a frame with two lines of context, and help', () => {
    const text = 'whiteprint: 1\ntitle: T\nedges:\n  - browser -> gatway: Login\nlegend:\n  - One\n  - Two\n';
    const at = { line: 4, column: 16, endLine: 4, endColumn: 22 };
    const shown = showFindings([finding({ ...at, text, help: 'did you mean "gateway"?' })], plain);
    expect(shown).toBe(
      [
        'specs/a.yaml:4:16: error model/unknown-node: there is no node "gatway"',
        '  2 | title: T',
        '  3 | edges:',
        '> 4 |   - browser -> gatway: Login',
        '    |                ^^^^^^',
        '  5 | legend:',
        '  6 |   - One',
        'help: did you mean "gateway"?',
        '',
        '',
      ].join('\n'),
    );
  });

  test('without a place has no frame', () => {
    expect(showFindings([finding({ severity: 'warning' })], plain)).toBe(
      'specs/a.yaml: warning model/unknown-node: there is no node "gatway"\n\n',
    );
  });

  test('cannot steer the terminal', () => {
    const text = 'title: \u001b[2Jgone\u202e\n';
    const shown = showFindings([finding({ message: 'a\u001b]0;b\u0007', text, line: 1, column: 8 })], plain);
    for (const char of ['\u001b', '\u0007', '\u202e']) expect(shown).not.toContain(char);
    expect(shown).toContain('title: \\u{1b}[2Jgone\\u{202e}');
  });

  test('the first 50 of a file are shown, the others counted', () => {
    const many = Array.from({ length: 53 }, (_, i) => finding({ line: 53 - i, column: 1, message: `m${53 - i}.` }));
    const shown = showFindings([...many, finding({ file: 'specs/b.yaml', message: 'other' })], plain);
    expect(shown).toContain('m50.');
    expect(shown).not.toContain('m51.');
    expect(shown).toContain('specs/a.yaml: 3 more not shown\n');
    expect(shown).toContain('specs/b.yaml: error model/unknown-node: other');
    expect(shown.indexOf('m1.')).toBeLessThan(shown.indexOf('m2.'));
  });
});

describe('a code frame', () => {
  test('marks under the range where tabs and wide letters come before it', () => {
    const [line, carets] = codeFrame('\tk: 漢字 "x"', { line: 1, column: 8, endLine: 1, endColumn: 11 }, plain).split(
      '\n',
    );
    expect(line).toBe('> 1 |   k: 漢字 "x"');
    // Two columns for the tab, three for the key, four for the letters, one for the space.
    expect(carets).toBe(`    | ${' '.repeat(10)}^^^`);
  });

  test('of a range over several lines marks to the end of its first line', () => {
    const frame = codeFrame('a: |\n  one\n  two\n', { line: 1, column: 4, endLine: 3, endColumn: 6 }, plain);
    expect(frame.split('\n')[1]).toBe('    |    ^');
    const long = codeFrame('key: [1,\n 2]\n', { line: 1, column: 6, endLine: 2, endColumn: 4 }, plain);
    expect(long.split('\n')[1]).toBe('    |      ^^^');
  });

  test('of a place at or behind the end of its line still has one caret', () => {
    expect(codeFrame('ab', { line: 1, column: 3 }, plain)).toBe('> 1 | ab\n    |   ^\n');
    expect(codeFrame('ab', { line: 1, column: 99, endLine: 1, endColumn: 100 }, plain)).toBe('> 1 | ab\n    |   ^\n');
    expect(codeFrame('', { line: 1, column: 1 }, plain)).toBe('> 1 | \n    | ^\n');
  });

  test('of a very long line shows a window around the range', () => {
    const source = `${'a'.repeat(400)}BAD${'z'.repeat(400)}`;
    const [line = '', carets = ''] = codeFrame(
      source,
      { line: 1, column: 401, endLine: 1, endColumn: 404 },
      plain,
    ).split('\n');
    expect(line.length).toBeLessThan(130);
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('BAD');
  });

  test('reads CRLF files line by line', () => {
    expect(codeFrame('a: 1\r\nb: 2\r\n', { line: 2, column: 4, endLine: 2, endColumn: 5 }, plain)).toContain(
      '> 2 | b: 2\n    |    ^\n',
    );
  });
});

describe('findings', () => {
  test('are sorted by file, place and rule; those without a place come last', () => {
    const sorted = sortFindings([
      finding({ message: 'none' }),
      finding({ line: 9, column: 1, message: '9' }),
      finding({ file: 'specs/b.yaml', line: 1, column: 1, message: 'b' }),
      finding({ line: 2, column: 7, rule: 'spec/b', message: '2b' }),
      finding({ line: 2, column: 7, rule: 'spec/a', message: '2a' }),
    ]);
    expect(sorted.map(({ message }) => message)).toEqual(['2a', '2b', '9', 'none', 'b']);
  });

  test('amount to the highest exit code', () => {
    expect(exitCodeOf([])).toBe(0);
    expect(exitCodeOf([finding({ severity: 'warning' })])).toBe(0);
    expect(exitCodeOf([finding({}), finding({ severity: 'warning' })])).toBe(1);
    expect(exitCodeOf([finding({ rule: 'run/unwritable' }), finding({})])).toBe(2);
  });

  test('are told once', () => {
    expect(distinctFindings([finding({ text: 'x' }), finding({ text: 'x' }), finding({ line: 1 })])).toHaveLength(2);
  });

  test('have the same keys in JSON, whatever is known', () => {
    const keys = 'rule severity message help file line column endLine endColumn pointer evidence'.split(' ');
    expect(Object.keys(toJsonFinding(finding({})))).toEqual(keys);
    const full = finding({ text: 'secret', atKey: true, evidence: { px: 9 }, line: 1 });
    expect(Object.keys(toJsonFinding(full))).toEqual(keys);
  });
});

describe('colour', () => {
  test.each([
    { env: {}, isTty: true, wants: true },
    { env: {}, isTty: false, wants: false },
    { env: { NO_COLOR: '1' }, isTty: true, wants: false },
    { env: { NO_COLOR: '' }, isTty: true, wants: true },
    { env: { FORCE_COLOR: '1' }, isTty: false, wants: true },
    { env: { FORCE_COLOR: '0' }, isTty: true, wants: false },
    { env: { FORCE_COLOR: '1', NO_COLOR: '1' }, isTty: true, wants: false },
    { env: { TERM: 'dumb' }, isTty: true, wants: false },
    { env: { TERM: 'dumb', FORCE_COLOR: '1' }, isTty: false, wants: true },
  ])('$env on a terminal: $isTty', ({ env, isTty, wants }) => {
    expect(wantsColor(env, isTty)).toBe(wants);
  });
});

describe('text for terminals', () => {
  test('has the width that terminals give it', () => {
    expect(widthOf('abc')).toBe(3);
    expect(widthOf('漢字')).toBe(4);
    expect(widthOf('e\u0301')).toBe(1);
    expect(widthOf('👩‍💻')).toBe(2);
    expect(widthOf('\u200b')).toBe(0);
  });

  test('shows what would steer it', () => {
    expect(harmless('a\r\nb\u0085\u2028')).toBe('a\\u{d}\\u{a}b\\u{85}\\u{2028}');
    expect(harmless('Größe → 漢字 👍')).toBe('Größe → 漢字 👍');
  });

  test('is aligned in tables', () => {
    expect(
      textTable([
        ['a', '漢', 'x'],
        ['long', 'b', ''],
      ]),
    ).toBe('a     漢  x\nlong  b\n');
  });
});
