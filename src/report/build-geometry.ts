import type { TextDraw } from '../draw/drawing.ts';
import type { Rect } from '../geometry.ts';
import type { Layout, PlacedBadge, PlacedTag } from '../layout/layout.ts';
import { boxOf, round2 } from './round.ts';
import type { Report } from './schema.ts';

type Geometry = Report['geometry'];
type Mark = Geometry['marks'][number];

/** Where everything is, px of the canvas. Boxes of texts are their ink. */
export function buildGeometry(layout: Layout, texts: readonly TextDraw[]): Geometry {
  return {
    nodes: layout.nodes.map((node) => ({ id: node.id, ...boxOf(node) })),
    zones: layout.zones.map((zone) => ({ id: zone.id, ...boxOf(zone) })),
    edges: layout.edges.map(({ from, to, index, points }) => ({
      from,
      to,
      index,
      points: points.map(({ x, y }): [number, number] => [round2(x), round2(y)]),
    })),
    lifelines: layout.lifelines.map(({ node, from, to }) => ({
      id: node,
      points: [from, to].map(({ x, y }): [number, number] => [round2(x), round2(y)]),
    })),
    panels: layout.panels.map((panel) => ({ role: panel.role, ...boxOf(panel.box) })),
    marks: marksOf(layout),
    texts: texts.map(toText),
  };
}

function marksOf({ nodes, edges, panels, context }: Layout): Mark[] {
  return [
    ...nodes.flatMap(({ id, iconBox, badge, tags }) => [
      ...(iconBox === null ? [] : [mark('icon', `nodes/${id}`, iconBox)]),
      ...(badge === null ? [] : [badgeMark(badge)]),
      ...tags.map(tagMark),
    ]),
    ...edges.flatMap(({ placedLabel }) => [
      ...(placedLabel?.badges ?? []).map(badgeMark),
      ...(placedLabel?.tag ? [tagMark(placedLabel.tag)] : []),
    ]),
    ...context.map(({ index, box }) => mark('context', `context/${index}`, box)),
    ...panels.flatMap((panel) => panel.badges.map(badgeMark)),
  ];
}

const mark = (role: Mark['role'], owner: string, box: Rect): Mark => ({ role, owner, ...boxOf(box) });
const badgeMark = ({ role, owner, box }: PlacedBadge): Mark => mark(role, owner, box);
const tagMark = ({ owner, box }: PlacedTag): Mark => mark('protocol', owner, box);

function toText(draw: TextDraw): Geometry['texts'][number] {
  const { text, owner, lines, ink, px, color, background } = draw;
  return {
    text,
    role: roleOf(draw),
    owner,
    lines: [...lines],
    ...boxOf(ink),
    px: round2(px),
    color,
    background,
  };
}

/** A panel's heading counts as text of that panel; letters are set like the numbers of steps, but belong to the key. */
function roleOf({ text, role, owner }: TextDraw): Geometry['texts'][number]['role'] {
  if (role === 'step' && !/^\d/.test(text)) return 'key';
  if (role !== 'legend-heading') return role;
  if (owner.startsWith('key')) return 'key';
  return owner.startsWith('notes') ? 'note' : 'legend';
}
