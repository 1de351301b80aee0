import { contains, inflate, overlaps, type Point, type Rect } from '../../geometry.ts';
import type { Drawn } from './drawn.ts';
import type { Frame, Part } from './fit/frame.ts';

/** True when the drawing can be shown as it is: complete, inside the area, every line from box to box, nothing on a box. */
export function isSound(drawn: Drawn, frame: Frame): boolean {
  const area = inflate({ x: 0, y: 0, ...frame.area }, SLACK);
  const boxes = [...drawn.nodes, ...drawn.zones, ...drawn.context];
  const labels = drawn.edges.flatMap((edge) => (edge.label ? [edge.label.box] : []));
  return (
    [...boxes, ...labels].every((r) => contains(area, r)) &&
    drawn.edges.every(
      (edge) => edge.points.length > 1 && edge.points.every((p) => contains(area, { ...p, ...POINT })),
    ) &&
    drawn.nodes.every((r, i) => isLargeEnough(r, frame, i)) &&
    frame.zones.every((_, at) => holdsContent(drawn, frame, at)) &&
    isFree([...drawn.nodes, ...drawn.context, ...labels]) &&
    drawn.edges.every((_, i) => isConnected(drawn, frame, i) && isUpright(drawn, i) && missesNodes(drawn, i))
  );
}

const SLACK = 0.1;
const POINT = { width: 0, height: 0 };

const isLargeEnough = (r: Rect, frame: Frame, at: number): boolean =>
  r.width >= (frame.nodes[at]?.width ?? 0) - SLACK && r.height >= (frame.nodes[at]?.height ?? 0) - SLACK;

function holdsContent(drawn: Drawn, frame: Frame, at: number): boolean {
  const zone = drawn.zones[at];
  const within = frame.zones[at];
  if (!zone || !within) return false;
  const inside = [
    ...drawn.nodes.filter((_, i) => within.nodes.has(i)),
    ...drawn.zones.filter((_, i) => within.zones.has(i)),
  ];
  const outside = [
    ...drawn.nodes.filter((_, i) => !within.nodes.has(i)),
    ...drawn.zones.filter((_, i) => i !== at && !within.zones.has(i) && frame.zones[i]?.zones.has(at) !== true),
  ];
  return inside.every((r) => contains(zone, r)) && outside.every((r) => !overlaps(zone, shrunk(r)));
}

const isFree = (rects: readonly Rect[]): boolean =>
  rects.every((a, i) => rects.slice(i + 1).every((b) => !overlaps(a, shrunk(b))));

/** Both ends lie on the outline of the box that they belong to. */
function isConnected(drawn: Drawn, frame: Frame, at: number): boolean {
  const points = drawn.edges[at]?.points ?? [];
  const ends = [points[0], points.at(-1)];
  return (frame.ends[at] ?? []).every((part, i) => {
    const end = ends[i];
    const box = boxOf(drawn, part);
    return end !== undefined && box !== undefined && isOnOutline(end, box);
  });
}

const boxOf = (drawn: Drawn, part: Part): Rect | undefined =>
  (part.kind === 'node' ? drawn.nodes : drawn.zones)[part.at];

function isOnOutline(p: Point, r: Rect): boolean {
  const right = r.x + r.width;
  const bottom = r.y + r.height;
  const inX = p.x >= r.x - SLACK && p.x <= right + SLACK;
  const inY = p.y >= r.y - SLACK && p.y <= bottom + SLACK;
  const onX = Math.min(Math.abs(p.x - r.x), Math.abs(p.x - right)) <= SLACK;
  const onY = Math.min(Math.abs(p.y - r.y), Math.abs(p.y - bottom)) <= SLACK;
  return inX && inY && (onX || onY);
}

/** Horizontal and vertical stretches only, the label's middle on one of them. */
function isUpright(drawn: Drawn, at: number): boolean {
  const edge = drawn.edges[at];
  if (!edge) return false;
  const stretches = edge.points.slice(1).map((p, k) => stretchBox(edge.points[k] ?? p, p));
  if (stretches.some((r) => Math.min(r.width, r.height) > SLACK)) return false;
  if (!edge.label) return true;
  const { x, y, width, height } = edge.label.box;
  const middle: Rect = { x: x + width / 2 - 1, y: y + height / 2 - 1, width: 2, height: 2 };
  return stretches.some((r) => overlaps(middle, grown(r)));
}

function missesNodes(drawn: Drawn, at: number): boolean {
  const points = drawn.edges[at]?.points ?? [];
  const stretches = points.slice(1).map((p, k) => grown(stretchBox(points[k] ?? p, p)));
  return drawn.nodes.every((node) => stretches.every((r) => !overlaps(r, shrunk(node))));
}

const stretchBox = (a: Point, b: Point): Rect => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

const grown = (r: Rect): Rect => inflate(r, SLACK);
const shrunk = (r: Rect): Rect => inflate(r, -1);
