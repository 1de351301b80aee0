import { tryRule } from './try-rule.ts';

const three = (third: string, rest = '') => `nodes: {a: Shop, b: Bank, c: ${third}}\nedges: [a -> b]\n${rest}`;

tryRule(
  'copy/unconnected-box',
  {
    'a box without an arrow': {
      spec: three('Cache'),
      at: '/nodes/c',
      message: 'no arrow joins "Cache" to the other boxes',
      help: /`a -> c: what crosses`.*`context:`/,
      evidence: { boxes: 3, arrows: 1 },
    },
    'a box in a zone': {
      spec: `zones: {z: Zone}\n${three('{label: Cache, zone: z}')}`,
      at: '/nodes/c',
      message: '"Cache"',
    },
    'a forgotten party': {
      spec: three('{label: Auditor, role: Reads the log}', 'archetype: swimlane\n'),
      at: '/nodes/c',
      message: '"Auditor"',
    },
  },
  {
    'a border': three('{label: Generic Cloud Network, role: Represents external network boundary}'),
    'a box in the shape of a cloud': three('{label: Somewhere, shape: cloud}'),
    'a border in Spanish': three('{label: Red pública}', 'lang: es\n'),
    'a stack': three('Cache', 'archetype: stack\n'),
    'an inventory': 'nodes: {a: One, b: Two, c: Three}',
    'mostly an inventory': 'nodes: {a: One, b: Two, c: Three, d: Four, e: Five}\nedges: [a -> b]',
    'an arrow that ends at its zone':
      'zones: {z: Zone}\nnodes: {a: Shop, b: {label: Bank, zone: z}, c: {label: Cache, zone: z}}\nedges: [a -> z]',
    'an arrow that ends at a zone around its zone':
      'zones: {y: Outer, z: {label: Inner, in: y}}\nnodes: {a: Shop, b: {label: Bank, zone: y}, c: {label: Cache, zone: z}}\nedges: [a -> y]',
  },
);
