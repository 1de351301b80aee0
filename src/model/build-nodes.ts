import type { Spec } from '../spec/schema.ts';
import { failUnknownZone } from './build-zones.ts';
import type { Fail } from './fail.ts';
import type { Node } from './model.ts';
import type { ResolveIcon } from './resolve-icon.ts';

/** The boxes in reading order; shape and tone are the icon's unless written. */
export function buildNodes(spec: Spec, resolveIcon: ResolveIcon, fail: Fail): readonly Node[] {
  const nodes = Object.entries(spec.nodes).map(([id, node]) => {
    const written = typeof node === 'string' ? { label: node } : node;
    return buildNode(id, written, spec, resolveIcon, fail);
  });
  return spec.numbered === true ? numberNodes(nodes) : nodes;
}

type WrittenNode = Exclude<Spec['nodes'][string], string>;

function buildNode(id: string, written: WrittenNode, spec: Spec, resolveIcon: ResolveIcon, fail: Fail): Node {
  const pointer = `/nodes/${id}`;
  const { label, role, icon, zone, shape, number, protocols, link } = written;
  const drawn = icon === undefined ? null : resolveIcon(icon, `${pointer}/icon`);
  if (Object.hasOwn(spec.zones ?? {}, id)) {
    fail({
      rule: 'model/duplicate-id',
      message: `"${id}" is the id of a zone and of a node`,
      help: `rename one of them, for instance the zone to "${id}-zone"`,
      pointer,
      atKey: true,
    });
  }
  if (zone !== undefined && !Object.hasOwn(spec.zones ?? {}, zone)) {
    failUnknownZone(zone, `${pointer}/zone`, spec, fail);
  }
  return {
    id,
    label: label.trim(),
    role: role?.trim() ?? null,
    icon: drawn?.name ?? null,
    zone: zone ?? null,
    shape: shape ?? drawn?.shape ?? 'box',
    tone: drawn?.tone ?? 'neutral',
    number: number ?? null,
    protocols: (protocols ?? []).map((protocol) => protocol.trim()),
    link: link ?? null,
    pointer,
  };
}

/** Numbers 1, 2, 3 … for the nodes that have none of their own; numbers that are taken are passed over. */
function numberNodes(nodes: readonly Node[]): readonly Node[] {
  const taken = new Set(nodes.map(({ number }) => number));
  let next = 1;
  return nodes.map((node) => {
    if (node.number !== null) return node;
    while (taken.has(next)) next++;
    return { ...node, number: next++ };
  });
}
