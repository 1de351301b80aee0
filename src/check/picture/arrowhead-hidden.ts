import type { Point, Rect } from '../../geometry.ts';
import type { RoutedEdge } from '../../layout/layout.ts';
import { finding, LAY_OUT_ANEW } from './finding.ts';
import { lengthInside, round2, sharedArea } from './measure.ts';
import { hangersOf, type Picture, type PictureRule } from './picture.ts';

/** Length of an arrowhead and half its breadth, px: the smaller ones of the themes. */
const LENGTH = 9;
const HALF = 4.5;
/** A line shorter than this before its tip has no room for a head, px. */
const SHORTEST = 6;

interface Head {
  readonly edge: RoutedEdge;
  readonly box: Rect;
  /** What is drawn of the last straight piece before the tip, px. */
  readonly room: number;
}

/** A label, a number, a protocol, scenery or another arrow on an arrowhead, or an arrowhead without room. */
export const arrowheadHidden: PictureRule = (picture) =>
  picture.layout.edges.flatMap(headsOf).flatMap((head) => [...tooShort(head), ...covered(picture, head)]);

function tooShort({ edge, room }: Head) {
  if (room >= SHORTEST) return [];
  const message = `the arrow "${edge.from}" to "${edge.to}" has only ${room} px for its head`;
  return [finding('arrowhead-hidden', edge.pointer, message, { px: room, min: SHORTEST }, LAY_OUT_ANEW)];
}

function covered(picture: Picture, { edge, box }: Head) {
  const whose = `the head of the arrow "${edge.from}" to "${edge.to}"`;
  const things = coversOf(picture).flatMap(({ what, rect }) => {
    const shared = sharedArea(box, rect);
    return shared
      ? [finding('arrowhead-hidden', edge.pointer, `${what} hides ${whose}`, { ...shared }, LAY_OUT_ANEW)]
      : [];
  });
  const lines = picture.strokes.flatMap((stroke) => {
    const px = stroke.edge === edge ? 0 : lengthInside(box, stroke.a, stroke.b);
    if (px === 0) return [];
    const message = `the arrow "${stroke.edge.from}" to "${stroke.edge.to}" runs over ${whose}`;
    return [finding('arrowhead-hidden', edge.pointer, message, { px }, LAY_OUT_ANEW)];
  });
  return [...things, ...lines];
}

const coversOf = (picture: Picture): readonly { readonly what: string; readonly rect: Rect }[] => [
  ...picture.labels.map(({ what, box }) => ({ what, rect: box })),
  ...hangersOf(picture.layout).map(({ what, box }) => ({ what, rect: box })),
  ...picture.layout.context.map(({ icon, box }) => ({ what: `scenery "${icon}"`, rect: box })),
];

function headsOf(edge: RoutedEdge): readonly Head[] {
  const last = edge.parts.at(-1)?.toReversed() ?? [];
  return [
    ...(edge.heads === 'none' ? [] : headAt(edge, last)),
    ...(edge.heads === 'both' ? headAt(edge, edge.parts[0] ?? []) : []),
  ];
}

/** `part` leads away from the tip. */
function headAt(edge: RoutedEdge, part: readonly Point[]): readonly Head[] {
  const [tip, from] = part;
  if (tip === undefined || from === undefined) return [];
  const room = Math.hypot(from.x - tip.x, from.y - tip.y);
  const [dx, dy] = room === 0 ? [0, 0] : [(from.x - tip.x) / room, (from.y - tip.y) / room];
  const [endX, endY] = [tip.x + dx * LENGTH, tip.y + dy * LENGTH];
  const [halfX, halfY] = [Math.abs(dy) * HALF, Math.abs(dx) * HALF];
  const x = Math.min(tip.x, endX) - halfX;
  const y = Math.min(tip.y, endY) - halfY;
  const box = { x, y, width: Math.abs(dx) * LENGTH + 2 * halfX, height: Math.abs(dy) * LENGTH + 2 * halfY };
  return [{ edge, box, room: round2(room) }];
}
