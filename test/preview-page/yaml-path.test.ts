import { describe, expect, test } from 'vitest';
import { findPath, placeAt, placeBeingWritten } from '../../src/preview-page/editor/yaml-path.ts';

/** The text around `|`, and where that was. */
function cursor(marked: string): readonly [string, number] {
  return [marked.replace('|', ''), marked.indexOf('|')];
}

describe('what is being written', () => {
  test.each([
    ['title: a\n|', 'key', [], '', ['title']],
    ['title: a\nno|', 'key', [], 'no', ['title']],
    ['nodes:\n  a:\n    label: x\n    ic|', 'key', ['nodes', 'a'], 'ic', ['label']],
    ['nodes:\n  a:\n    label: x\n    ic|\n  b: y\n', 'key', ['nodes', 'a'], 'ic', ['label']],
    ['nodes:\n  a:\n    |\n    label: x\n', 'key', ['nodes', 'a'], '', ['label']],
    ['nodes:\n  a:\n    icon: |', 'value', ['nodes', 'a', 'icon'], '', []],
    ['nodes:\n  a:\n    icon: shi|\n    label: x\n', 'value', ['nodes', 'a', 'icon'], 'shi', []],
    ['nodes:\n  a:\n    icon: shield-k|\n', 'value', ['nodes', 'a', 'icon'], 'shield-k', []],
    ['nodes:\n  a: {label: x, ico|', 'key', ['nodes', 'a'], 'ico', ['label']],
    ['edges:\n  - {from: a, to: |}\n', 'value', ['edges', 0, 'to'], '', []],
    ['edges:\n  - {from: a, |}\n', 'key', ['edges', 0], '', ['from']],
    ['edges:\n  - a -> b\n  - from: a\n    ki|', 'key', ['edges', 1], 'ki', ['from']],
    ['edges:\n  - a -> b\n  - |', 'item', ['edges', 1], '', []],
    ['context:\n  - {icon: cloud, above: [ga|]}\n', 'value', ['context', 0, 'above', 0], 'ga', []],
  ] as const)('%j', (marked, at, path, word, siblings) => {
    const place = placeBeingWritten(...cursor(marked));
    expect(place).toMatchObject({ at, path, word });
    if (at !== 'value') expect(place?.siblings).toEqual(siblings);
  });

  test.each(['# a com|', 'title: a b|', 'title: "a |"', 'notes: |\n  te|xt'])('nothing in %j', (marked) => {
    const [text, position] = [marked.replace(/\|(?!\n)/, ''), marked.search(/\|(?!\n)/)];
    const place = placeBeingWritten(text, position);
    expect(place?.at === 'value' ? place.path : null).toBeNull();
  });
});

test('what stands at a position', () => {
  const text = 'nodes:\n  "a b":\n    icon: shield\nedges:\n  - {from: a, to: b}\n  - x\n';
  expect(placeAt(text, text.indexOf('icon') + 1)).toMatchObject({ at: 'key', path: ['nodes', 'a b'], word: 'icon' });
  expect(placeAt(text, text.indexOf('shield') + 1)).toMatchObject({ at: 'value', path: ['nodes', 'a b', 'icon'] });
  expect(placeAt(text, text.indexOf('to:'))).toMatchObject({ at: 'key', path: ['edges', 0], word: 'to' });
  expect(placeAt(text, text.indexOf('- x') + 2)).toMatchObject({ at: 'value', path: ['edges', 1], word: 'x' });
  expect(placeAt('# only words\n', 4)).toBeNull();
});

test('where a path is; the nearest there is', () => {
  const text = 'nodes:\n  a: A\n  b:\n    label: B\nedges:\n  - a -> b\n  - {from: b, to: a}\n';
  expect(findPath(text, ['nodes', 'b'])).toBe(text.indexOf('b:'));
  expect(findPath(text, ['nodes', 'b', 'label'])).toBe(text.indexOf('label'));
  expect(findPath(text, ['edges', 1])).toBe(text.indexOf('{from'));
  expect(findPath(text, ['nodes', 'gone'])).toBe(0);
  expect(findPath(text, ['legend', 1])).toBeNull();
});
