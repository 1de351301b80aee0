import type { Size } from '../../../geometry.ts';
import type { ProposedEdge, ProposedLabel } from '../../proposal.ts';
import type { Drawn } from '../drawn.ts';
import { buildDistances } from './build-distances.ts';
import type { Frame } from './frame.ts';
import { prune } from './network.ts';
import { collectPieces } from './pieces.ts';
import { buildWeb, type Room, tryRoom } from './web.ts';

/**
 * The drawing with every label on as few lines as the width allows: all start on the fewest, and while the drawing is
 * too wide, one of the labels that make it so takes the next narrower way of breaking. A third line only when nothing
 * fits otherwise.
 */
export function relabel(drawn: Drawn, frame: Frame): Drawn {
  const wide = withVariants(
    drawn,
    frame,
    drawn.edges.map((edge) => (edge.label ? 0 : -1)),
  );
  const comfortable: Room = { limit: frame.area.width, growth: 0, stretch: 0.7 };
  const tight: Room = { ...comfortable, stretch: 0 };
  return narrow(narrow(wide, frame, comfortable, 2), frame, tight, Number.POSITIVE_INFINITY);
}

/** Narrows labels, `variants` ways of breaking at most, until the drawing fits the room or no label helps any more. */
function narrow(wide: Drawn, frame: Frame, room: Room, variants: number): Drawn {
  let drawn = wide;
  for (let tries = 0; tries < 3 * wide.edges.length; tries++) {
    const pieces = collectPieces(drawn, frame, false);
    const web = buildWeb(prune(buildDistances(drawn, frame, pieces), pieces.size), pieces.size);
    const solution = tryRoom(web, room);
    if (solution.kind === 'places') break;
    const places = new Set(solution.cycle.flatMap((i) => [web.distances[i]?.from, web.distances[i]?.to]));
    const labels = pieces.list.filter((p) => p.kind === 'label' && places.has(p.low.place));
    const narrower = labels.map((p) => narrowerOf(drawn.edges[p.owner], frame.labels[p.owner] ?? [], variants));
    const best = narrower.reduce((a, b) => (b.saved > a.saved ? b : a), { saved: 0, variant: -1 });
    const owner = labels[narrower.indexOf(best)]?.owner;
    if (owner === undefined) break;
    drawn = withVariants(
      drawn,
      frame,
      drawn.edges.map((edge, i) => (i === owner ? best.variant : (edge.label?.variant ?? -1))),
    );
  }
  return drawn;
}

/** The next narrower way of breaking a label, and how many px it saves. */
function narrowerOf(edge: ProposedEdge | undefined, ways: readonly Size[], variants: number) {
  const now = edge?.label?.box.width ?? 0;
  const variant = ways.findIndex((size, i) => size.width < now && i < variants);
  return { saved: variant < 0 ? 0 : now - (ways[variant]?.width ?? now), variant };
}

const withVariants = (drawn: Drawn, frame: Frame, variants: readonly number[]): Drawn => ({
  ...drawn,
  edges: drawn.edges.map((edge, i) => {
    const size = frame.labels[i]?.[variants[i] ?? -1];
    return edge.label && size ? { ...edge, label: resized(edge.label, variants[i] ?? 0, size) } : edge;
  }),
});

/** Another way of breaking around the same middle. */
const resized = ({ box }: ProposedLabel, variant: number, size: Size): ProposedLabel => ({
  variant,
  box: {
    x: box.x + (box.width - size.width) / 2,
    y: box.y + (box.height - size.height) / 2,
    ...size,
  },
});
