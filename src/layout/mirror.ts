import type { Point, Rect } from '../geometry.ts';
import type {
  Layout,
  PlacedBadge,
  PlacedLabel,
  PlacedNode,
  PlacedPanel,
  PlacedTag,
  PlacedText,
  RoutedEdge,
} from './layout.ts';
import { round } from './place-text.ts';

/** Ways of turning what is at a place on the page. */
interface Turn {
  readonly point: (p: Point) => Point;
  readonly rect: <R extends Rect>(r: R) => R;
  readonly text: (t: PlacedText) => PlacedText;
}

/**
 * The layout of a page that is read from right to left: everything stands at the mirrored place, boxes and letters as they are.
 */
export function mirror(layout: Layout): Layout {
  const turn = mirrorAt(layout.canvas.width);
  const { point, rect } = turn;
  return {
    ...layout,
    rtl: true,
    area: rect(layout.area),
    zones: layout.zones.map((zone) => ({ ...rect(zone), texts: zone.texts.map(turn.text) })),
    nodes: layout.nodes.map((node) => mirrorNode(node, turn)),
    edges: layout.edges.map((edge) => mirrorEdge(edge, turn)),
    context: layout.context.map((context) => ({ ...context, box: rect(context.box) })),
    lifelines: layout.lifelines.map((line) => ({ ...line, from: point(line.from), to: point(line.to) })),
    panels: layout.panels.map((panel) => mirrorPanel(panel, turn)),
  };
}

function mirrorAt(width: number): Turn {
  const rect: Turn['rect'] = (r) => ({ ...r, x: round(width - r.x - r.width) });
  return {
    point: ({ x, y }) => ({ x: round(width - x), y }),
    rect,
    text: (t) => shifted(t, round(width - 2 * t.box.x - t.box.width)),
  };
}

/** Lines keep their place in their block: those that run from right to left stand flush right in it already. */
const shifted = (t: PlacedText, by: number): PlacedText => ({
  ...t,
  box: { ...t.box, x: round(t.box.x + by) },
  lines: t.lines.map((l) => ({ ...l, x: round(l.x + by) })),
});

/** What is in a box keeps its order: shapes have room for their caps and shades on one side. */
function mirrorNode(node: PlacedNode, { rect }: Turn): PlacedNode {
  const turned = rect(node);
  const by = turned.x - node.x;
  const moved = <R extends Rect>(r: R): R => ({ ...r, x: round(r.x + by) });
  const text = (t: PlacedText): PlacedText => shifted(t, by);
  return {
    ...turned,
    iconBox: node.iconBox && moved(node.iconBox),
    texts: node.texts.map(text),
    badge: node.badge && { ...node.badge, box: moved(node.badge.box), text: text(node.badge.text) },
    tags: node.tags.map((tag) => ({ ...tag, box: moved(tag.box), text: text(tag.text) })),
  };
}

const mirrorEdge = (edge: RoutedEdge, turn: Turn): RoutedEdge => ({
  ...edge,
  points: edge.points.map(turn.point),
  parts: edge.parts.map((part) => part.map(turn.point)),
  placedLabel: edge.placedLabel && mirrorLabel(edge.placedLabel, turn),
});

const mirrorLabel = ({ box, text, badges, tag }: PlacedLabel, turn: Turn): PlacedLabel => ({
  box: turn.rect(box),
  text: text && turn.text(text),
  badges: badges.map((badge) => mirrorBoxed(badge, turn)),
  tag: tag && mirrorBoxed(tag, turn),
});

const mirrorBoxed = <T extends PlacedBadge | PlacedTag>(boxed: T, turn: Turn): T => ({
  ...boxed,
  box: turn.rect(boxed.box),
  text: turn.text(boxed.text),
});

const mirrorPanel = (panel: PlacedPanel, turn: Turn): PlacedPanel => ({
  ...panel,
  box: turn.rect(panel.box),
  texts: panel.texts.map(turn.text),
  badges: panel.badges.map((badge) => mirrorBoxed(badge, turn)),
  swatches: panel.swatches.map((s) => ({ ...s, from: turn.point(s.from), to: turn.point(s.to) })),
  rules: panel.rules.map(([a, b]) => [turn.point(a), turn.point(b)] as const),
});
