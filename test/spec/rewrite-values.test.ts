import { describe, expect, test } from 'vitest';
import { rewriteValues } from '../../src/spec/rewrite-values.ts';

const rewrite = (source: string, pointer: string, text: string) => rewriteValues(source, new Map([[pointer, text]]));

describe('a text is replaced, and nothing else', () => {
  test.each([
    ['plain', 'a: Https now # why\nb: 1\n', 'HTTPS now', 'a: HTTPS now # why\nb: 1\n'],
    ['in double quotes', 'a: "Https: now" # why\n', 'HTTPS: now', 'a: "HTTPS: now" # why\n'],
    ['in single quotes', "a:   'Https, it''s'\n", "HTTPS, it's", "a:   'HTTPS, it''s'\n"],
    ['with escapes', 'a: "Https \\u00e9" # why\n', 'HTTPS é', 'a: "HTTPS é" # why\n'],
    [
      'folded',
      'a: >-\n  one Https\n  two json\n# end\n',
      'one HTTPS two JSON',
      'a: >-\n  one HTTPS\n  two JSON\n# end\n',
    ],
    ['literal', 'a: |\n  one Https\n  two\nb: 1\n', 'one HTTPS\ntwo\n', 'a: |\n  one HTTPS\n  two\nb: 1\n'],
    ['over two lines', 'a: one Https\n  two json\n', 'one HTTPS two JSON', 'a: one HTTPS\n  two JSON\n'],
    ['with fewer words', 'a: >-\n  my postgre\n  sql now\n', 'my PostgreSQL now', 'a: >-\n  my PostgreSQL now\n'],
    ['a map', 'a: {b: 1}\n', 'x y', undefined],
    ['that needs quotes now', 'a: one two # why\n', 'one: two', 'a: "one: two" # why\n'],
    ['in a file with CR LF', 'a: Https\r\nb: 1\r\n', 'HTTPS', 'a: HTTPS\r\nb: 1\r\n'],
    ['not text', 'a: 12\n', '13', undefined],
    ['an alias', 'b: &x Https\na: *x\n', 'HTTPS', undefined],
    ['the same', 'a: one\n', 'one', undefined],
  ])('%s', (_, source, text, wanted) => {
    expect(rewrite(source, '/a', text)).toEqual({
      source: wanted ?? source,
      pointers: wanted === undefined ? [] : ['/a'],
    });
  });

  test('at any depth, in flow and block, behind keys with slashes', () => {
    const source = 'edges:\n  - a/b -> c: Https # one\n  - {from: a, label: json}\n';
    const texts = new Map([
      ['/edges/0/a~1b -> c', 'HTTPS'],
      ['/edges/1/label', 'JSON'],
    ]);
    expect(rewriteValues(source, texts)).toEqual({
      source: 'edges:\n  - a/b -> c: HTTPS # one\n  - {from: a, label: JSON}\n',
      pointers: [...texts.keys()],
    });
  });

  test('blanks at either end go', () => {
    expect(rewrite('a: "  two   blanks  "\n', '/a', 'two blanks').source).toBe('a: "two blanks"\n');
    expect(rewrite('a: one,two\n', '/a', 'one, two').source).toBe('a: one, two\n');
  });
});
