import { describe, expect, it } from 'vitest';
import { contains, overlaps, type Point, type Rect } from '../../../src/geometry.ts';
import { proposeElk } from '../../../src/layout/elk/propose-elk.ts';
import type { Problem, Proposal } from '../../../src/layout/proposal.ts';
import { flat, problemOf, zoned } from './problems.ts';

/** Every promise of the contract that the drawing breaks; empty is good. */
function broken(problem: Problem, proposal: Proposal): readonly string[] {
  const area: Rect = { x: -0.2, y: -0.2, width: problem.area.width + 0.4, height: problem.area.height + 0.4 };
  const boxes = new Map<string, Rect>([...proposal.nodes, ...proposal.zones].map((r) => [r.id, r]));
  const labels = proposal.edges.flatMap((e) => (e.label ? [e.label.box] : []));
  const solid = [...proposal.nodes, ...labels, ...proposal.context];
  return [
    ...[...boxes.values(), ...labels, ...proposal.context].flatMap((r) => (contains(area, r) ? [] : ['outside'])),
    ...solid.flatMap((a, i) => solid.slice(i + 1).flatMap((b) => (overlaps(a, b) ? ['overlap'] : []))),
    ...problem.nodes.flatMap((n, i) => {
      const r = proposal.nodes[i];
      return r && r.id === n.id && r.width > n.width - 0.1 && r.height > n.height - 0.1 ? [] : [`small ${n.id}`];
    }),
    ...[...problem.nodes, ...problem.zones].flatMap((item) => {
      const zone = boxes.get(('zone' in item ? item.zone : item.parent) ?? '');
      const box = boxes.get(item.id);
      return zone && box && !contains(zone, box) ? [`${item.id} left its zone`] : [];
    }),
    ...problem.edges.flatMap((edge, i) => brokenEdge(edge, proposal.edges[i], boxes)),
  ];
}

function brokenEdge(
  edge: Problem['edges'][number],
  drawn: Proposal['edges'][number] | undefined,
  boxes: ReadonlyMap<string, Rect>,
): readonly string[] {
  const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
  const [first, last] = [drawn?.points[0], drawn?.points.at(-1)];
  if (!drawn || !from || !to || !first || !last) return ['missing edge'];
  const variant = drawn.label ? edge.labels[drawn.label.variant] : undefined;
  const box = drawn.label?.box;
  const bent = drawn.points.some((p, k) => {
    const q = drawn.points[k + 1];
    return q !== undefined && Math.abs(p.x - q.x) > 0.05 && Math.abs(p.y - q.y) > 0.05;
  });
  return [
    ...(onOutline(first, from) && onOutline(last, to) ? [] : [`edge ${edge.index} ends in the air`]),
    ...(bent ? [`edge ${edge.index} slants`] : []),
    ...(edge.labels.length > 0 && (box?.width !== variant?.width || box?.height !== variant?.height)
      ? [`edge ${edge.index} has a label of another size`]
      : []),
  ];
}

const onOutline = (p: Point, r: Rect): boolean => {
  const near = (a: number, b: number) => Math.abs(a - b) < 0.1;
  const onX = near(p.x, r.x) || near(p.x, r.x + r.width);
  const onY = near(p.y, r.y) || near(p.y, r.y + r.height);
  return (onX && p.y > r.y && p.y < r.y + r.height) || (onY && p.x > r.x && p.x < r.x + r.width);
};

const center = (r: Rect | undefined): Point => ({
  x: (r?.x ?? Number.NaN) + (r?.width ?? 0) / 2,
  y: (r?.y ?? Number.NaN) + (r?.height ?? 0) / 2,
});

describe('proposeElk', () => {
  it.each([
    ['flat', flat()],
    ['zoned', zoned()],
  ])('keeps every promise on the %s diagram', async (_, problem) => {
    const proposals = await proposeElk(problem, 6);
    expect(proposals.length).toBeGreaterThan(1);
    for (const proposal of proposals) expect(broken(problem, proposal)).toEqual([]);
  });

  it('answers the same every time', async () => {
    expect(await proposeElk(zoned(), 3)).toEqual(await proposeElk(zoned(), 3));
  });

  it('reads a chain from left to right, or from top to bottom', async () => {
    const chain = problemOf({ c: null, b: null, a: null }, [
      ['c', 'b', 'then'],
      ['b', 'a', 'then'],
    ]);
    const [best] = await proposeElk(chain, 4);
    const [c, b, a] = (best?.nodes ?? []).map((r) => center(r).x + center(r).y);
    expect(c).toBeLessThan(b ?? 0);
    expect(b).toBeLessThan(a ?? 0);
  });

  it('fills the area', async () => {
    const proposals = await proposeElk(
      problemOf({ a: null, b: null, c: null }, [
        ['a', 'b'],
        ['b', 'c'],
      ]),
      4,
    );
    const wide = proposals.find((p) => p.engine.startsWith('elk:right'));
    const right = Math.max(...(wide?.nodes.map((r) => r.x + r.width) ?? []));
    expect(right).toBeGreaterThan(800);
  });

  it('proposes nothing where nothing fits', async () => {
    expect(await proposeElk(flat({ area: { width: 400, height: 200 } }), 3)).toEqual([]);
  });

  it('draws arrows that end at zones', async () => {
    const problem = problemOf(
      { a: null, b: 'z', c: 'z' },
      [
        ['a', 'z', 'to all'],
        ['b', 'c'],
      ],
      { z: null },
    );
    const proposals = await proposeElk(problem, 6);
    expect(proposals.length).toBeGreaterThan(0);
    for (const proposal of proposals) expect(broken(problem, proposal)).toEqual([]);
  });

  it.each(['above', 'below', 'left', 'right'] as const)('keeps room for scenery %s its group', async (side) => {
    const problem = flat({ context: [{ index: 0, side, nodes: ['gateway'], width: 56, height: 40 }] });
    const proposals = await proposeElk(problem, 8);
    expect(proposals.length).toBeGreaterThan(0);
    for (const proposal of proposals) {
      expect(broken(problem, proposal)).toEqual([]);
      const [cloud, gateway] = [center(proposal.context[0]), center(proposal.nodes[1])];
      const is = {
        above: cloud.y < gateway.y - 60,
        below: cloud.y > gateway.y + 60,
        left: cloud.x < gateway.x - 90,
        right: cloud.x > gateway.x + 90,
      };
      expect(is[side]).toBe(true);
    }
  });

  it('draws a line that ends where it starts', async () => {
    const problem = problemOf({ a: null, b: null }, [
      ['a', 'a', 'again'],
      ['a', 'b'],
    ]);
    const proposals = await proposeElk(problem, 2);
    expect(proposals.length).toBeGreaterThan(0);
    for (const proposal of proposals) expect(broken(problem, proposal)).toEqual([]);
  });

  it('lets arrows run to the right even when the author wrote their end first', async () => {
    const problem = problemOf({ end: null, middle: null, start: null }, [
      ['start', 'middle'],
      ['middle', 'end'],
    ]);
    const [end, , start] = (await proposeElk(problem, 2))[0]?.nodes ?? [];
    expect(center(start).x + center(start).y).toBeLessThan(center(end).x + center(end).y);
  });

  it('copes with a lone box, an empty zone and nothing at all', async () => {
    expect(await proposeElk(problemOf({ a: null }, []), 2)).toHaveLength(2);
    expect((await proposeElk(problemOf({ a: null }, [], { z: null }), 2)).length).toBeGreaterThan(0);
    expect((await proposeElk(problemOf({}, []), 2))[0]?.nodes).toEqual([]);
  });
});
