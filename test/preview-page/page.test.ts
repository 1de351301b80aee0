import { readFileSync } from 'node:fs';
import { EditorState, Text } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import type { PreviewFinding, SpecEntry } from '../../src/preview/protocol.ts';
import { markdownOf } from '../../src/preview-page/copy.ts';
import { changesTo, isDirty, textOf, toBase } from '../../src/preview-page/editor/draft.ts';
import { gatesOf } from '../../src/preview-page/gates.ts';
import { ownerOf } from '../../src/preview-page/owner-of.ts';
import { boundsOf, partsOf, shapesOf } from '../../src/preview-page/parts.ts';
import { formatPlace, parsePlace } from '../../src/preview-page/place.ts';
import { filterSpecs, statusText } from '../../src/preview-page/spec-list.ts';
import type { Report } from '../../src/report/schema.ts';

const read = (name: string): Report => JSON.parse(readFileSync(`out/${name}.json`, 'utf8'));
const report = read('jwt-token-flow-whiteboard');

describe('parts and partners', () => {
  const parts = new Map(partsOf(report).map((part) => [part.owner, part]));

  test('a box has its arrows and their rows, and no other box', () => {
    const own = report.graph.edges.flatMap(({ from, to, steps }, index) =>
      from === 'queue' || to === 'queue' ? [`edges/${index}`, ...steps.map((step) => `legend/${step}`)] : [],
    );
    expect(own.length).toBeGreaterThan(2);
    expect(parts.get('nodes/queue')?.partners.toSorted()).toEqual([...new Set(['nodes/queue', ...own])].toSorted());
  });

  test('an arrow has both ends and its rows', () => {
    expect(parts.get('edges/2')?.partners).toEqual(['edges/2', 'nodes/auth', 'nodes/database', 'legend/3']);
    expect(parts.get('edges/2')?.name).toBe('Arrow Auth Service to Database: SELECT user, roles');
  });

  test('a row has its arrows and their boxes', () => {
    expect(parts.get('legend/3')?.partners).toEqual(['legend/3', 'edges/2', 'nodes/auth', 'nodes/database', 'edges/3']);
  });

  test.each(['architecture', 'tls-1-3-handshake', 'jwt-token-flow-blueprint'])('all of %s has a shape', (name) => {
    const one = read(name);
    const shapes = shapesOf(one);
    const count = one.graph.nodes.length + one.graph.edges.length + one.graph.legend.length;
    expect(partsOf(one)).toHaveLength(count);
    for (const { owner, partners } of partsOf(one))
      for (const partner of partners) expect(shapes.has(partner), `${partner} of ${owner}`).toBe(true);
  });

  test('a row of the legend is one area around number and words', () => {
    const [row, ...others] = shapesOf(report).get('legend/4') ?? [];
    expect(others).toEqual([]);
    const texts = [...report.geometry.texts, ...report.geometry.marks].filter(({ owner }) => owner === 'legend/4');
    expect(texts.length).toBeGreaterThan(1);
    expect(row).toEqual({ kind: 'area', box: boundsOf(texts.map((box) => ({ kind: 'area', box }))) });
  });
});

const finding = (owner: string | null, pointer: string | null) => ({ owner, pointer }) as PreviewFinding;

test.each([
  ['nodes/queue', null, 'nodes/queue'],
  [null, '/nodes/queue/role', 'nodes/queue'],
  [null, '/edges/3/label', 'edges/3'],
  [null, '/legend/0', 'legend/1'],
  [null, '/notes/0', 'notes/1'],
  [null, '/title', 'title'],
  ['nodes/gone', '/nodes/gone', null],
  [null, '/meta/alt', null],
  [null, null, null],
] as const)('a finding of %s at %s is drawn at %s', (owner, pointer, expected) => {
  expect(ownerOf(finding(owner, pointer), shapesOf(report))).toBe(expected);
});

test('figures against what they are held to', () => {
  const [size, text, contrast, overlaps] = gatesOf(report, 212.4);
  expect(size).toMatchObject({ value: '167.8 KB', bound: 'of 180.0 KB', isMet: true });
  expect(size?.used).toBeCloseTo(0.932, 3);
  expect(text?.value).toBe('12.1 px');
  expect(contrast).toMatchObject({ value: '7.0 : 1', isMet: true });
  expect(overlaps).toMatchObject({ value: '0', isMet: true });
  expect(gatesOf(report, 212.4).at(-1)).toMatchObject({ name: 'Save to picture', value: '212 ms' });
  expect(gatesOf(report, null).some(({ name }) => name === 'Save to picture')).toBe(false);
  const bad = { ...report, quality: { ...report.quality, overlaps: 2 }, image: { ...report.image, bytes: 180_001 } };
  expect(
    gatesOf(bad, null)
      .filter(({ isMet }) => !isMet)
      .map(({ name }) => name),
  ).toEqual(['File size', 'Overlaps']);
});

test('the place stands in the address and comes back; nonsense is left out', () => {
  const place = { spec: 'a/b c', zoom: '200', theme: 'blueprint', size: '1200x630' } as const;
  expect(parsePlace(formatPlace(place))).toEqual(place);
  expect(parsePlace('#zoom=9000&spec=')).toEqual({ spec: null, zoom: 'fit', theme: null, size: null });
});

test('Markdown says the words and nothing else', () => {
  const hostile = { ...report, alt: 'A](x) ![b\n<img onerror=1> `c`', image: { ...report.image, file: 'a (1).png' } };
  expect(markdownOf(hostile)).toBe('![A\\](x) \\!\\[b \\<img onerror=1\\> \\`c\\`](a%20\\(1\\).png)');
  expect(markdownOf(report)).toBe(`![${report.alt}](jwt-token-flow-whiteboard.png)`);
});

describe('a draft', () => {
  const base = toBase({ text: 'a: 1\r\nb: 2\r\n', hash: 'x' });
  const draft = (doc: Text) => ({ id: 'i', base, theirs: null, state: EditorState.create({ doc }) });

  test('keeps the line breaks of its file', () => {
    expect(textOf(draft(base.doc))).toBe('a: 1\r\nb: 2\r\n');
    expect(isDirty(draft(base.doc))).toBe(false);
    expect(isDirty(draft(Text.of(['a: 2'])))).toBe(true);
  });

  test('takes over only what has changed on disk', () => {
    const doc = Text.of(['title: a', 'nodes:', '  one: A']);
    const after = Text.of(['# first', 'title: b', 'nodes:', '  one: A', '# last']);
    const change = EditorState.create({ doc }).update({ changes: changesTo(doc, after) });
    expect(change.newDoc.eq(after)).toBe(true);
    // What has not changed keeps its cursor.
    expect(change.changes.mapPos(doc.toString().indexOf('one'))).toBe(after.toString().indexOf('one'));
    expect(changesTo(doc, doc)).toEqual([]);
  });
});

test('the list is filtered by all words, and tells states in words', () => {
  const entry = (path: string, title: string): SpecEntry => ({
    id: path,
    path,
    title,
    status: 'warned',
    errors: 0,
    warnings: 1,
    version: null,
  });
  const specs = [entry('a/jwt.yaml', 'Token Flow'), entry('b/tls.yaml', 'Handshake')];
  expect(filterSpecs(specs, 'FLOW jwt')).toEqual([specs[0]]);
  expect(filterSpecs(specs, ' ')).toEqual(specs);
  expect(filterSpecs(specs, 'jwt handshake')).toEqual([]);
  expect(statusText({ status: 'warned', errors: 0, warnings: 1 })).toBe('1 warning');
  expect(statusText({ status: 'broken', errors: 2, warnings: 1 })).toBe('2 errors');
});
