import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ARCHETYPES } from '../../../src/cli/archetypes.ts';
import { firstSpec } from '../../../src/cli/first-spec.ts';
import { CompileError } from '../../../src/diagnostics.ts';
import { formatSpec } from '../../../src/spec/format/format-spec.ts';
import { commentsIn } from '../../../src/spec/format/same-meaning.ts';
import { parseSpec } from '../../../src/spec/parse-spec.ts';
import { untidySpec } from './untidy.ts';

const clean = (text: string): string => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');

/** Lines as a spec: a body under the keys that every spec has. */
const spec = (...lines: readonly string[]): string => ['whiteprint: 1', 'title: T', ...lines, ''].join('\n');
const NODES = ['', 'nodes:', '  a: A', '  b: B'];

const findingsOf = (text: string): readonly string[] => {
  try {
    formatSpec(text);
    return [];
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return error.diagnostics.map(({ rule, line }) => `${rule}:${line}`);
  }
};

describe('any spec, however untidy', () => {
  test('keeps its meaning and its comments, and is formatted once and for all', () => {
    const property = fc.property(untidySpec, (text) => {
      const formatted = formatSpec(text);
      expect(JSON.stringify(parseSpec(formatted).spec)).toBe(JSON.stringify(parseSpec(text).spec));
      expect(commentsIn(formatted)).toEqual(commentsIn(clean(text)));
      expect(formatSpec(formatted)).toBe(formatted);
      expect(formatted).not.toMatch(/\r|\uFEFF|^\n/);
    });
    fc.assert(property, { numRuns: 400, endOnFailure: true });
  });
});

describe('every spec of the repository', () => {
  const folders = ['specs', 'bench/specs', 'test/scripts/specs'];
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));

  test.each(files.filter((file) => file.endsWith('.yaml')))('%s', (file) => {
    const text = readFileSync(file, 'utf8');
    const formatted = formatSpec(text);
    expect(JSON.stringify(parseSpec(formatted).spec)).toBe(JSON.stringify(parseSpec(text).spec));
    expect(commentsIn(formatted)).toEqual(commentsIn(text));
    expect(formatSpec(formatted)).toBe(formatted);
  });

  test.each(ARCHETYPES)('what init writes for a %s is canonical', (archetype) => {
    const text = firstSpec({ archetype, theme: 'whiteboard', schema: '../.whiteprint/spec.schema.json' });
    expect(formatSpec(text)).toBe(text);
  });
});

describe('the canonical form', () => {
  test('is LF, without a byte order mark, blanks at the ends of lines and blank lines in a row', () => {
    const text = `\uFEFF\n\n${spec(...NODES, '', '', '', 'notes:   ', '  - n  ').replaceAll('\n', '\r\n')}\r\n\r\n`;
    expect(formatSpec(text)).toBe(spec(...NODES, '', 'notes:', '  - n'));
  });

  test('has two spaces, one blank line around sections, and keeps the order', () => {
    const text = spec(
      'nodes:',
      '    b: B',
      '    a:',
      '       role: r',
      '       label: A',
      'edges:',
      '- a -> b: x',
      'lang: en',
    );
    expect(formatSpec(text)).toBe(
      spec(
        '',
        'nodes:',
        '  b: B',
        '  a:',
        '    role: r',
        '    label: A',
        '',
        'edges:',
        '  - a -> b: x',
        '',
        'lang: en',
      ),
    );
  });

  test('keeps blank lines of authors, one at a time', () => {
    const text = spec('', 'theme: paper', '', '', 'lang: en', ...NODES, '', '  # more', '', '  c: C');
    expect(formatSpec(text)).toBe(spec('', 'theme: paper', '', 'lang: en', ...NODES, '', '  # more', '', '  c: C'));
  });

  test('keeps brackets while they fit, on one line', () => {
    const text = spec(
      ...NODES,
      '',
      'edges:',
      '  - { from: a,',
      '      to: b ,label: x, step: [ 1,2 ], }',
      '  - {a -> b: {label: y}}',
    );
    expect(formatSpec(text)).toBe(
      spec(...NODES, '', 'edges:', '  - {from: a, to: b, label: x, step: [1, 2]}', '  - {a -> b: {label: y}}'),
    );
  });

  test('writes out brackets that are too long, or hold comments', () => {
    const long =
      'a label of many words that goes on and on until nobody would want to read it in a single line of any file';
    const text = spec(
      ...NODES,
      '',
      'edges:',
      `  - {from: a, to: b, label: "${long}"} # why`,
      '  - {from: b, # who',
      '     to: a}',
    );
    expect(formatSpec(text)).toBe(
      spec(
        ...[...NODES, '', 'edges:', '  - # why', '    from: a', '    to: b', `    label: ${long}`],
        ...['  - from: b # who', '    to: a'],
      ),
    );
  });

  test.each([
    [`"HTTPS login"`, 'HTTPS login'],
    [`'HTTPS login'`, 'HTTPS login'],
    [`'SELECT user: roles'`, '"SELECT user: roles"'],
    [`"say ""`, undefined],
    [`'say "yes": it''s'`, String.raw`"say \"yes\": it's"`],
    [String.raw`"say \"yes\": no"`, `'say "yes": no'`],
    [`"401"`, '"401"'],
    [`'yes'`, '"yes"'],
    [`"2026-06-06"`, '"2026-06-06"'],
    [`"12:30"`, '"12:30"'],
    [`"a #b"`, '"a #b"'],
    [String.raw`"non\u00a0breaking"`, String.raw`"non\u00a0breaking"`],
    [`"two`, undefined],
    ['>-\n    one\n    text', '>-\n  one\n  text'],
    ['one\n    text', 'one\n  text'],
    ['"one\n    text"', '"one\n  text"'],
  ])('quotes only where it must: %s', (written, canonical) => {
    const text = `whiteprint: 1\ntitle: ${written}\n\nnodes:\n  a: A\n`;
    if (canonical === undefined) expect(findingsOf(text)).toEqual([expect.stringContaining('spec/not-yaml')]);
    else expect(formatSpec(text)).toBe(`whiteprint: 1\ntitle: ${canonical}\n\nnodes:\n  a: A\n`);
  });

  test('knows what needs quotes in brackets alone', () => {
    const text = spec(...NODES, '', 'edges:', '  - {a -> b: "x, y"}', '  - a -> b: "x, y"');
    expect(formatSpec(text)).toBe(spec(...NODES, '', 'edges:', '  - {a -> b: "x, y"}', '  - a -> b: x, y'));
  });

  test('keeps texts of several lines as they are, blank lines at their end too', () => {
    const body = ['', 'meta:', '  prompt: |+', '    one', '      deeper', '', '    two  ', '', '', '  style: s'];
    expect(formatSpec(spec(...NODES, ...body))).toBe(spec(...NODES, ...body));
    expect(formatSpec(spec(...NODES, '', 'meta:', '     prompt: |4', '           one', '         two'))).toBe(
      spec(...NODES, '', 'meta:', '  prompt: |2', '      one', '    two'),
    );
  });

  test('keeps anchors and aliases', () => {
    const text = spec(
      'subtitle:   &words   Some words',
      '',
      'nodes:',
      '  a:  &box {label: A,role: *words }',
      '  b: *box',
    );
    expect(formatSpec(text)).toBe(
      spec('subtitle: &words Some words', '', 'nodes:', '  a: &box {label: A, role: *words}', '  b: *box'),
    );
  });

  test('keeps comments at every place', () => {
    const text = [
      '# yaml-language-server: $schema=../schema/spec.schema.json',
      '',
      '#tight',
      'whiteprint: 1   # version',
      'title: T',
      '',
      'nodes: # boxes',
      '  # the first',
      '  a: # of two',
      '    # its label',
      '    label: A # short',
      '    # below its keys',
      '  # below it',
      '  b: B',
      '',
      '  # c: C',
      '',
      '# arrows',
      'edges:',
      '  - a -> b # one',
      '  # between',
      '  - # the other',
      '    b -> a',
      '  # after the last',
      '# the end',
      '',
    ].join('\n');
    expect(formatSpec(text)).toBe(text.replace('1   #', '1 #'));
  });
});

describe('a file that cannot be formatted', () => {
  test.each([
    ['a broken one', 'title: "x\nnodes: {', 'spec/not-yaml:1'],
    ['a tab', 'whiteprint: 1\nnodes:\n\ta: A\n', 'spec/not-yaml:3'],
    ['two documents', 'a: 1\n---\nb: 2\n', 'spec/not-yaml:2'],
    ['an empty one', '\n# nothing\n', 'spec/empty:1'],
    ['a key behind a question mark', '? whiteprint\n: 1\n', 'format/unsafe:1'],
  ])('%s is told', (_, text, finding) => {
    expect(findingsOf(text)[0]).toBe(finding);
  });

  test('what a spec says need not make sense', () => {
    expect(formatSpec('nodse:   {a: 1}\n')).toBe('nodse: {a: 1}\n');
    expect(formatSpec('a: 1\na:  2\n')).toBe('a: 1\na: 2\n');
  });
});
