import type { Topology } from '../grid/topology.ts';

/** The boxes of each outermost zone, in the order in which zones are declared; boxes in no zone make layers of their own where they are declared. */
export function layersOf({ count, zones }: Topology): readonly (readonly number[])[] {
  const outermost = zones.filter(({ parent, members }) => parent < 0 && members.length > 0);
  const layers: number[][] = outermost.map(({ members }) => [...members]);
  let current: number[] | undefined;
  for (let box = 0; box < count; box++) {
    const zone = layers.find((layer) => layer.includes(box));
    if (zone !== undefined) current = zone;
    else if (current !== undefined && !isZone(current, outermost)) current.push(box);
    else {
      const loose = [box];
      layers.splice(current === undefined ? 0 : layers.indexOf(current) + 1, 0, loose);
      current = loose;
    }
  }
  return layers;
}

const isZone = (layer: readonly number[], zones: Topology['zones']): boolean =>
  zones.some(({ members }) => members.some((box) => layer.includes(box)));
