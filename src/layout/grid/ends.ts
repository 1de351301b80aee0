import type { Rect } from '../../geometry.ts';
import type { Geometry } from './geometry.ts';
import type { Lattice } from './lattice.ts';
import type { Port } from './ports.ts';
import { createTarget, type Target } from './target.ts';
import type { Topology } from './topology.ts';

/** A node or zone where arrows start and end. */
interface End {
  readonly rect: Rect;
  readonly ports: readonly Port[];
}

/** Where arrows start and end, by the id of a node or zone. */
export interface Ends {
  startsAt(id: string): readonly Port[];
  /** Prepared once for all arrows that end there. */
  targetAt(id: string): Target;
}

export function createEnds(topology: Topology, geometry: Geometry, lattice: Lattice): Ends {
  const targets = new Map<string, Target>();
  const endOf = (id: string): End => {
    const node = topology.nodeIndex.get(id);
    if (node !== undefined) return toEnd(geometry.nodes[node], lattice.nodePorts[node]);
    const zone = topology.zoneIndex.get(id) ?? -1;
    return toEnd(geometry.zones[zone], lattice.zonePorts[zone]);
  };
  return {
    startsAt: (id) => endOf(id).ports,
    targetAt: (id) => {
      const { rect, ports } = endOf(id);
      const target = targets.get(id) ?? createTarget(rect, ports, lattice);
      targets.set(id, target);
      return target;
    },
  };
}

/** The model has checked every id, so nothing ends nowhere. */
const toEnd = (rect: Rect = { x: 0, y: 0, width: 0, height: 0 }, ports: readonly Port[] = []): End => ({ rect, ports });
