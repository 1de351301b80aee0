import { describe, expect, test } from 'vitest';
import { contains, inflate, overlaps, type Rect } from '../../../src/geometry.ts';
import { proposeHandshake } from '../../../src/layout/archetypes/handshake.ts';
import type { Problem, Proposal } from '../../../src/layout/proposal.ts';
import { problemOf } from '../elk/problems.ts';

const ARROWS = [
  ['user', 'app', 'Sign in'],
  ['app', 'auth', 'Redirect with a challenge'],
  ['auth', 'app', 'Code'],
  ['user', 'auth', 'Credentials and consent'],
  ['app', 'auth', 'Code and verifier'],
  ['auth', 'app'],
  ['app', 'user', 'Welcome'],
] as const;

/** Three parties of which two share a zone, and one of them an inner one. */
const exchange = (more: Partial<Problem> = {}): Problem =>
  problemOf(
    { user: 'device', auth: 'inner', app: 'provider' },
    ARROWS,
    { device: null, provider: null, inner: 'provider' },
    more,
  );

const scenery = (side: 'above' | 'below', ...nodes: readonly string[]) => ({
  index: 0,
  side,
  nodes,
  width: 50,
  height: 40,
});

function drawn(problem: Problem): Required<Proposal> {
  const [proposal] = proposeHandshake(problem);
  if (proposal?.lifelines === undefined) throw new Error('nothing was proposed');
  return { ...proposal, lifelines: proposal.lifelines };
}

const lineOf = ({ lifelines }: Required<Proposal>, id: string) => {
  const line = lifelines.find((l) => l.id === id);
  if (line === undefined) throw new Error(`"${id}" has no lifeline`);
  return line;
};

const labelsOf = ({ edges }: Proposal): readonly Rect[] =>
  edges.flatMap((e) => (e.label === null ? [] : [e.label.box]));

describe('an exchange', () => {
  const problem = exchange();
  const proposal = drawn(problem);

  test('stands its parties in a row, members of a zone side by side, in reading order', () => {
    const mixed = problemOf(
      { a: 'z', b: null, c: 'z', d: null },
      [...'abca'].map((from) => [from, 'd', 'x']),
      { z: null },
    );
    const row = drawn({ ...mixed, edges: mixed.edges.map((e, index) => ({ ...e, index })) }).nodes;
    expect(row.toSorted((p, q) => p.x - q.x).map((n) => n.id)).toEqual(['a', 'c', 'b', 'd']);
    expect(new Set(row.map((n) => `${n.y} ${n.height}`)).size).toBe(1);
    row.forEach((one, i) => {
      for (const other of row.slice(i + 1)) expect(overlaps(one, other)).toBe(false);
    });
  });

  test('tells its messages from top to bottom, evenly', () => {
    const heights = proposal.edges.map((e) => e.points[0]?.y ?? 0);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    const steps = heights.slice(1).map((y, i) => y - (heights[i] ?? 0));
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(1);
  });

  test('draws every message level, from lifeline to lifeline', () => {
    problem.edges.forEach(({ from, to }, i) => {
      const [start, end, ...more] = proposal.edges[i]?.points ?? [];
      expect(more).toEqual([]);
      expect(start?.y).toBe(end?.y);
      expect([start?.x, end?.x]).toEqual([lineOf(proposal, from).x, lineOf(proposal, to).x]);
      for (const id of [from, to]) {
        expect(start?.y).toBeGreaterThan(lineOf(proposal, id).top);
        expect(start?.y).toBeLessThan(lineOf(proposal, id).bottom);
      }
    });
  });

  test('hangs each lifeline under the middle of its card', () => {
    for (const card of proposal.nodes) {
      const { x, top } = lineOf(proposal, card.id);
      expect([x, top]).toEqual([card.x + card.width / 2, card.y + card.height]);
    }
  });

  test('lets all labels that stand in one gap begin at one place', () => {
    const uprights = [...proposal.lifelines.map(({ x }) => x), ...proposal.zones.flatMap((z) => [z.x, z.x + z.width])];
    const gapOf = ({ x }: Rect): number => uprights.filter((upright) => upright < x).length;
    const labels = labelsOf(proposal);
    const gaps = [...new Set(labels.map(gapOf))];
    expect(gaps.length).toBeLessThan(labels.length);
    for (const gap of gaps) {
      const lefts = labels.filter((box) => gapOf(box) === gap).map(({ x }) => x);
      expect(Math.max(...lefts) - Math.min(...lefts)).toBeLessThanOrEqual(1);
    }
    expect(new Set(labels.map(({ width }) => width)).size).toBeGreaterThan(1);
  });

  test('keeps labels off lifelines, borders, cards, lines and each other, and above their own line', () => {
    const uprights = [
      ...proposal.lifelines.map(({ x, top, bottom }) => ({ x, y: top, width: 0, height: bottom - top })),
      ...proposal.zones.flatMap((z) => [z.x, z.x + z.width].map((x) => ({ x, y: z.y, width: 0, height: z.height }))),
    ];
    const lines = proposal.edges.map(({ points }) => {
      const [a = { x: 0, y: 0 }, b = a] = points;
      return { x: Math.min(a.x, b.x), y: a.y, width: Math.abs(a.x - b.x), height: 0 };
    });
    const labels = labelsOf(proposal);
    labels.forEach((box, i) => {
      for (const thing of [...uprights, ...lines, ...proposal.nodes, ...labels.slice(i + 1)])
        expect(overlaps(inflate(box, 3.9), thing)).toBe(false);
    });
    for (const { label, points } of proposal.edges) {
      if (label === null) continue;
      const gap = (points[0]?.y ?? 0) - label.box.y - label.box.height;
      expect(gap).toBeGreaterThanOrEqual(4);
      expect(gap).toBeLessThanOrEqual(7);
    }
  });

  test('holds the lifelines of a zone in it, and no others', () => {
    const members: Record<string, readonly string[]> = { device: ['user'], provider: ['auth', 'app'], inner: ['auth'] };
    for (const zone of proposal.zones)
      for (const { id, x, top, bottom } of proposal.lifelines) {
        const line = { x, y: top, width: 0, height: bottom - top };
        const card = proposal.nodes.find((n) => n.id === id);
        const isMember = members[zone.id]?.includes(id) === true;
        expect(contains(zone, line)).toBe(isMember);
        expect(card !== undefined && overlaps(zone, card)).toBe(isMember);
      }
    const [, provider, inner] = proposal.zones;
    expect(provider && inner && contains(provider, inner)).toBe(true);
  });

  test('fills its area and leaves it nowhere', () => {
    const all = [...proposal.nodes, ...proposal.zones, ...labelsOf(proposal)];
    const area = { x: 0, y: 0, ...problem.area };
    for (const box of all) expect(contains(area, box)).toBe(true);
    expect(Math.max(...all.map((b) => b.x + b.width)) - Math.min(...all.map((b) => b.x))).toBeGreaterThan(
      area.width - 5,
    );
    expect(Math.max(...proposal.lifelines.map((l) => l.bottom))).toBeGreaterThan(area.height - 40);
  });

  test('stands scenery above its party, off everything', () => {
    const { context, nodes, zones } = drawn(exchange({ context: [scenery('above', 'auth')] }));
    const [cloud] = context;
    const card = nodes.find((n) => n.id === 'auth');
    if (cloud === undefined || card === undefined) throw new Error('something is missing');
    expect(cloud.x + cloud.width / 2).toBe(card.x + card.width / 2);
    expect(cloud.y + cloud.height).toBeLessThan(card.y);
    expect(zones.filter((zone) => contains(zone, cloud)).map((zone) => zone.id)).toEqual(['provider', 'inner']);
  });

  test('breaks labels where columns are short of width', () => {
    const wide = 'a label of some length that must be broken';
    const arrows = ['ab', 'bc', 'cd', 'ba'].map(([from = '', to = '']) => [from, to, wide] as const);
    const tight = problemOf({ a: null, b: null, c: null, d: null }, arrows);
    expect(drawn(tight).edges.map((e) => e.label?.variant)).toContain(1);
    for (const { label } of drawn(tight).edges) expect(label).not.toBeNull();
  });
});

describe('what is no exchange is left to the other engines', () => {
  const ring = (ids: string) => [...ids].map((id, i) => [id, ids[(i + 1) % ids.length] ?? '', 'x'] as const);
  const places = (ids: string) => Object.fromEntries([...ids].map((id) => [id, null]));
  const many = Array.from({ length: 23 }, (_, i) => [i % 2 ? 'a' : 'b', i % 2 ? 'b' : 'a', 'x'] as const);
  const deep = { one: null, two: 'one', three: 'two' };

  test('two to six parties are an exchange', () => {
    expect(proposeHandshake(problemOf(places('ab'), ring('ab')))).toHaveLength(1);
    const area = { width: 1100, height: 640 };
    expect(proposeHandshake(problemOf(places('abcdef'), ring('abcdef'), {}, { area }))).toHaveLength(1);
  });

  test.each<[string, Problem]>([
    ['one party', problemOf(places('a'), [])],
    ['seven parties', problemOf(places('abcdefg'), ring('abcdefg'))],
    ['fewer messages than parties', problemOf(places('abcd'), ring('abc'))],
    ['more messages than fit on a page', problemOf(places('ab'), many)],
    ['an arrow to a zone', problemOf({ a: null, b: 'z' }, [...ring('ab'), ['a', 'z', 'x']], { z: null })],
    ['zones three deep', problemOf({ a: null, b: 'three' }, ring('ab'), deep)],
    ['a zone without parties', problemOf(places('ab'), ring('ab'), { z: null })],
    ['scenery among the messages', exchange({ context: [scenery('below', 'user')] })],
    ['scenery across a border', exchange({ context: [scenery('above', 'user', 'auth')] })],
    ['scenery on scenery', exchange({ context: [scenery('above', 'user'), scenery('above', 'user')] })],
    ['too narrow an area', exchange({ area: { width: 500, height: 640 } })],
    ['too low an area', exchange({ area: { width: 976, height: 300 } })],
  ])('%s', (_, problem) => {
    expect(proposeHandshake(problem)).toEqual([]);
  });
});
