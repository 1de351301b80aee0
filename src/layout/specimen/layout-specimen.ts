import type { Point, Rect, Size } from '../../geometry.ts';
import type { Model } from '../../model/model.ts';
import type { Metrics } from '../../text/metrics.ts';
import { buildProblem, type SizedModel } from '../build-problem.ts';
import type { Layout } from '../layout.ts';
import { assignMarks } from '../marks.ts';
import { composePage } from '../page/compose.ts';
import { createPageSizes } from '../page/sizes.ts';
import { placeProposal } from '../place-proposal.ts';
import type { Proposal, ProposedEdge } from '../proposal.ts';
import { KEYED_EDGE, type Subject, specimenModel } from './specimen-model.ts';

/** Width of a box's texts, and the least free width between boxes, px. */
const TEXT_WIDTH = 110;
const LEAST_GAP = 84;
/** Between a zone's border and what is in it, px. */
const PADDING = 12;

/** Everything that a theme has a style for, at places chosen by hand; the words are those that `Model` says. */
export function layoutSpecimen(subject: Subject, metrics: Metrics): { readonly model: Model; readonly layout: Layout } {
  const model = specimenModel(subject);
  const marks = assignMarks(model.edges, new Set([KEYED_EDGE]));
  const sizes = createPageSizes(metrics, 1, 1, model.minTextPx);
  const { area, panels } = composePage({ model, metrics, marks, sizes });
  const setting = { style: 'tall', textWidth: TEXT_WIDTH, typeScale: 1 } as const;
  const sized = buildProblem({ model, metrics, area, marks }, setting);
  const proposal = propose(sized, area);
  const layout = {
    canvas: model.canvas,
    area,
    ...placeProposal(model, sized, proposal, area),
    panels,
    quality: QUALITY,
  };
  return { model, layout };
}

/** Nothing was searched for. */
const QUALITY: Layout['quality'] = {
  engine: 'specimen',
  candidates: 0,
  score: 0,
  crossings: 2,
  bends: 2,
  fill: 1,
  typeScale: 1,
  weighed: [],
};

/** Two rows of four boxes; where the rows begin and the zones' edges are follows from what the boxes need. */
interface Frame {
  readonly boxes: readonly Rect[];
  readonly titleHeight: number;
  /** px, of the zone around the first row. */
  readonly zoneBottom: number;
  readonly size: Size;
}

function propose(sized: SizedModel, size: Size): Proposal {
  const frame = frameOf(sized, size);
  const { problem } = sized;
  const ids = ({ id }: { readonly id: string }, rect: Rect) => ({ id, ...rect });
  const zones = zonesOf(frame);
  return {
    engine: 'specimen',
    nodes: problem.nodes.map((node, i) => ids(node, frame.boxes[i] ?? NOWHERE)),
    zones: problem.zones.map((zone, i) => ids(zone, zones[i] ?? NOWHERE)),
    edges: edgesOf(sized, frame),
    context: sceneryOf(frame),
    lifelines: lifelinesOf(frame),
  };
}

const NOWHERE: Rect = { x: 0, y: 0, width: 0, height: 0 };
const COLUMNS = 4;
/** Depths of the zones around the first box. */
const NESTED = 3;

function frameOf({ problem, zoneTitles }: SizedModel, size: Size): Frame {
  const pitch = size.width / COLUMNS;
  const width = Math.min(Math.max(...problem.nodes.map((node) => node.width)), pitch - LEAST_GAP);
  const heights = [0, COLUMNS].map((from) =>
    Math.max(...problem.nodes.slice(from, from + COLUMNS).map((node) => node.height)),
  );
  const titleHeight = Math.max(...zoneTitles.map((title) => title.height));
  const first = NESTED * (titleHeight + PADDING / 2) + PADDING;
  const zoneBottom = first + (heights[0] ?? 0) + NESTED * PADDING;
  const zonesHeight = titleHeight + 3 * PADDING;
  // What is free goes to the band between the rows and to the lifelines under the second, a third and two.
  const free = size.height - zoneBottom - zonesHeight - (heights[1] ?? 0);
  const second = zoneBottom + free * BAND + titleHeight + PADDING;
  const boxes = problem.nodes.map((_, i) => ({
    x: Math.round((i % COLUMNS) * pitch + (pitch - width) / 2),
    y: Math.round(i < COLUMNS ? first : second),
    width,
    height: heights[i < COLUMNS ? 0 : 1] ?? 0,
  }));
  return { boxes, titleHeight, zoneBottom, size };
}

/** Share of the free height between the rows. */
const BAND = 0.45;

function zonesOf({ boxes, titleHeight, zoneBottom, size }: Frame): readonly Rect[] {
  const around = (from: number, to: number, depth: number): Rect => {
    const [a, b] = [boxes[from] ?? NOWHERE, boxes[to] ?? NOWHERE];
    const strips = NESTED - depth;
    const [x, y] = [a.x - strips * PADDING, a.y - PADDING - strips * (titleHeight + PADDING / 2)];
    return { x, y, width: b.x + b.width + strips * PADDING - x, height: a.y + a.height + strips * PADDING - y };
  };
  const outer = { x: 0, y: 0, width: size.width, height: zoneBottom };
  return [outer, around(0, 1, 1), around(0, 0, 2), around(6, 7, 2)];
}

function edgesOf({ labels }: SizedModel, frame: Frame): readonly ProposedEdge[] {
  return routesOf(frame).map(({ points, label }, index) => {
    const [variant] = labels[index] ?? [];
    if (label === null || variant === undefined) return { index, points, label: null };
    const { width, height } = variant;
    const box = { x: Math.round(label.x - width / 2), y: Math.round(label.y - height / 2), width, height };
    return { index, points, label: { variant: 0, box, anchor: 'centre' } };
  });
}

interface Route {
  readonly points: readonly Point[];
  /** Middle of its label. */
  readonly label: Point | null;
}

function routesOf(frame: Frame): readonly Route[] {
  const { boxes, zoneBottom, size } = frame;
  const at = (i: number): Rect => boxes[i] ?? NOWHERE;
  const middle = (i: number): number => at(i).x + at(i).width / 2;
  const band = at(4).y - zoneBottom;
  const crossing = Math.round(zoneBottom + band * 0.3);
  const level = (from: number, to: number, y: number): Route =>
    straight({ x: at(from).x + at(from).width, y }, { x: at(to).x, y });
  const down = (from: number, to: number, share = 0.5): Route => {
    const x = Math.round(at(from).x + at(from).width * share);
    const line = straight({ x, y: at(from).y + at(from).height }, { x, y: at(to).y });
    return { ...line, label: { x, y: Math.round(zoneBottom + band * 0.58) } };
  };
  const foot = at(4).y + at(4).height;
  const message = (share: number): number => Math.round(foot + (size.height - foot) * share);
  const landing = at(4).x + at(4).width * 0.8;
  return [
    level(0, 1, at(0).y + at(0).height / 2),
    level(2, 3, at(2).y + at(2).height / 2),
    down(0, 4),
    down(1, 5),
    // Beside the title of the zone below.
    down(2, 6, 0.85),
    {
      points: [
        { x: middle(3), y: at(3).y + at(3).height },
        { x: middle(3), y: crossing },
        { x: landing, y: crossing },
        { x: landing, y: at(4).y },
      ],
      label: { x: (middle(2) + middle(3)) / 2, y: crossing },
    },
    level(6, 7, at(6).y + at(6).height / 2),
    straight({ x: middle(4), y: message(0.35) }, { x: middle(5), y: message(0.35) }),
    straight({ x: middle(5), y: message(0.7) }, { x: middle(4), y: message(0.7) }),
  ];
}

const straight = (from: Point, to: Point): Route => ({
  points: [from, to],
  label: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
});

function sceneryOf({ boxes, size }: Frame): Proposal['context'] {
  return [6, 7].map((i, index) => {
    const { x, y, width, height } = boxes[i] ?? NOWHERE;
    const top = y + height + 3 * PADDING;
    return { index, x: x + width * 0.1, y: top, width: width * 0.8, height: Math.max(0, size.height - top - PADDING) };
  });
}

const lifelinesOf = ({ boxes, size }: Frame): Proposal['lifelines'] & object =>
  ['document', 'person'].map((id, i) => {
    const { x, y, width, height } = boxes[COLUMNS + i] ?? NOWHERE;
    return { id, x: x + width / 2, top: y + height, bottom: size.height - PADDING };
  });
