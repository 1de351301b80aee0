import { describe, expect, test } from 'vitest';
import { contains, inflate, overlaps, type Point, type Rect } from '../../src/geometry.ts';
import { membersOf } from '../../src/layout/grid/geometry.ts';
import { placeCandidates, proposeGrid } from '../../src/layout/grid/propose-grid.ts';
import type { Problem, Proposal } from '../../src/layout/proposal.ts';
import { randomProblem } from './problems.ts';

const boxOf = (a: Point, b: Point): Rect => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

const piecesOf = (points: readonly Point[]): readonly Rect[] =>
  points.slice(1).map((p, i) => boxOf(points[i] as Point, p));

const touchesBorder = (p: Point, r: Rect): boolean =>
  (Math.min(Math.abs(p.x - r.x), Math.abs(p.x - r.x - r.width)) < 0.01 && p.y >= r.y && p.y <= r.y + r.height) ||
  (Math.min(Math.abs(p.y - r.y), Math.abs(p.y - r.y - r.height)) < 0.01 && p.x >= r.x && p.x <= r.x + r.width);

/** Everything that is wrong with a proposal, in words. */
function faults(problem: Problem, proposal: Proposal): string[] {
  const found: string[] = [];
  const say = (bad: boolean, what: string) => bad && found.push(what);
  const page = inflate({ x: 0, y: 0, ...problem.area }, 5);
  const node = new Map(proposal.nodes.map((n) => [n.id, n]));
  proposal.nodes.forEach((n, i) => {
    say(!contains(page, n), `${n.id} off the page`);
    say(n.width < (problem.nodes[i]?.width ?? 0) || n.height < (problem.nodes[i]?.height ?? 0), `${n.id} too small`);
    for (const m of proposal.nodes.slice(i + 1)) say(overlaps(inflate(n, 10), m), `${n.id} on ${m.id}`);
  });
  membersOf(problem).forEach((members, z) => {
    const zone = proposal.zones[z] as Rect;
    proposal.nodes.forEach((n, i) => {
      if (members.includes(i)) say(!contains(zone, inflate(n, 8)), `${n.id} not in its zone`);
      else say(overlaps(zone, n), `${n.id} in a foreign zone`);
    });
    proposal.zones.slice(z + 1).forEach((other) => say(overlaps(zone, other), `zones overlap`));
  });
  proposal.edges.forEach((edge, i) => {
    const asked = problem.edges[i];
    const pieces = piecesOf(edge.points);
    const ends = [node.get(asked?.from ?? ''), node.get(asked?.to ?? '')] as const;
    say(
      ends[0] === undefined || !touchesBorder(edge.points[0] as Point, ends[0]),
      `edge ${i} does not start at its box`,
    );
    say(
      ends[1] === undefined || !touchesBorder(edge.points.at(-1) as Point, ends[1]),
      `edge ${i} does not end at its box`,
    );
    for (const p of pieces) {
      say(p.width > 0 && p.height > 0, `edge ${i} is not orthogonal`);
      for (const n of proposal.nodes) say(overlaps(inflate(p, 0.5), inflate(n, -1)), `edge ${i} through ${n.id}`);
    }
    if ((asked?.labels.length ?? 0) > 0) say(edge.label === null, `edge ${i} lost its label`);
    if (edge.label === null) return;
    const size = asked?.labels[edge.label.variant];
    const { box } = edge.label;
    say(box.width !== size?.width || box.height !== size.height, `label ${i} has another size`);
    const reach = edge.label.anchor === 'beside' ? 9 : 0;
    say(!pieces.some((p) => overlaps(inflate(p, 0.5), inflate(box, reach))), `label ${i} off its line`);
    for (const n of proposal.nodes) say(overlaps(inflate(box, 4), n), `label ${i} on ${n.id}`);
    proposal.edges.forEach((other, j) => {
      if (j === i) return;
      say(
        piecesOf(other.points).some((p) => overlaps(inflate(p, 0.5), inflate(box, 4))),
        `label ${i} on edge ${j}`,
      );
      if (other.label !== null) say(overlaps(inflate(box, 4), other.label.box), `label ${i} on label ${j}`);
    });
  });
  return found;
}

describe('grid engine', () => {
  const problems = Array.from({ length: 24 }, (_, i) => randomProblem(i * 97 + 5));
  const answers = problems.map((problem) => placeCandidates(problem, 1, 3).map((cells) => proposeGrid(problem, cells)));

  test('answers most problems by chance', () => {
    const answered = answers.filter((list) => list.some((p) => p !== null)).length;
    expect(answered).toBeGreaterThanOrEqual(problems.length * 0.75);
  });

  test('no answer overlaps, leaves the page or loses anything', () => {
    const found = answers.flatMap((list, i) =>
      list.flatMap((p) => (p === null ? [] : faults(problems[i] as Problem, p).map((f) => `problem ${i}: ${f}`))),
    );
    expect(found).toEqual([]);
  });

  test('is the same every time', () => {
    const problem = problems[3] as Problem;
    const again = placeCandidates(problem, 1, 3).map((cells) => proposeGrid(problem, cells));
    expect(again).toEqual(answers[3]);
  });
});
