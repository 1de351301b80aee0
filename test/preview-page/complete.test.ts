import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { optionsAt } from '../../src/preview-page/editor/complete.ts';
import { describedAt, type JsonSchema } from '../../src/preview-page/editor/json-schema.ts';
import { placeBeingWritten } from '../../src/preview-page/editor/yaml-path.ts';

const schema: JsonSchema = JSON.parse(readFileSync('schema/spec.schema.json', 'utf8'));

function labels(marked: string): readonly string[] {
  const text = marked.replace('|', '');
  const place = placeBeingWritten(text, marked.indexOf('|'));
  return place === null ? [] : optionsAt(schema, place, text).map(({ label }) => label);
}

describe('the real schema completes', () => {
  test.each([
    ['keys of the spec', 'whiteprint: 1\ntit|', ['title', 'subtitle', 'titleBlock', 'nodes', 'edges']],
    ['keys of a box', 'nodes:\n  a:\n    |', ['label', 'role', 'icon', 'zone', 'shape']],
    ['icons', 'nodes:\n  a:\n    icon: |', ['shield-key', 'database', 'browser']],
    ['shapes', 'nodes:\n  a:\n    shape: |', ['cylinder', 'queue', 'hexagon']],
    ['themes', 'theme: |', ['whiteboard', 'blueprint']],
    ['canvases', 'canvas: |', ['square', 'social']],
    ['kinds in flow', 'edges:\n  - {from: a, to: b, kind: |}', ['request', 'async', 'failure']],
    ['ids of boxes', 'nodes:\n  one: A\n  two:\n    label: B\nedges:\n  - {from: |}', ['one', 'two']],
    ['ids of zones', 'zones:\n  edge: E\nnodes:\n  one:\n    label: x\n    zone: |', ['edge']],
    ['booleans', 'numbered: |', ['true', 'false']],
    ['keys of arrows', 'edges:\n  - |', ['from', 'to', 'label', 'step']],
  ] as const)('%s', (_what, marked, some) => {
    expect(labels(marked)).toEqual(expect.arrayContaining([...some]));
  });

  test('not what is there already', () => {
    expect(labels('nodes:\n  a:\n    label: x\n    |\n    icon: ai\n')).not.toEqual(expect.arrayContaining(['label']));
    expect(labels('nodes:\n  a:\n    label: x\n    |\n    icon: ai\n')).not.toContain('icon');
  });

  test('not ids where none are meant', () => {
    expect(labels('nodes:\n  one: A\ntitle: |')).toEqual([]);
  });
});

test('tells what a key is for', () => {
  expect(describedAt(schema, ['nodes', 'a', 'icon'])?.description).toContain('whiteprint icons');
  expect(describedAt(schema, ['title'])?.description).toBe('Heading of the picture.');
  expect(describedAt(schema, ['edges', 3, 'kind'])?.default).toBe('request');
  expect(describedAt(schema, ['nowhere', 'x'])).toBeNull();
  expect(describedAt(schema, ['constructor'])).toBeNull();
});
