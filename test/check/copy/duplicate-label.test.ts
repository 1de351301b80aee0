import { tryRule } from './try-rule.ts';

tryRule(
  'copy/duplicate-label',
  {
    'two boxes of one name': {
      spec: 'nodes: {a: Web Server, b: Web Server}',
      at: '/nodes/b',
      message: '2 boxes are called "Web Server", the first of them "a"',
      help: '"Web Server 2"',
      evidence: { times: 2 },
    },
    'but for capitals and spaces, in one zone': {
      spec: 'zones: {z: Zone}\nnodes: {a: {label: Cache, zone: z}, b: {label: "cache ", zone: z}, c: {label: Cache}}',
      at: '/nodes/b',
      message: '2 boxes',
    },
    'three of them, told once': {
      spec: 'nodes: {a: Pod, b: Pod, c: Pod}',
      at: '/nodes/b',
      message: '3 boxes are called "Pod"',
      evidence: { times: 3 },
    },
    'two arrows that say the same': {
      spec: 'edges: [{from: one, to: two, label: Query}, "one -> two: query"]'.replace(
        '"one -> two: query"',
        '{one -> two: query}',
      ),
      at: '/edges/1',
      message: '2 arrows lead from "one" to "two" with the label "query"',
    },
    'two arrows that say nothing': {
      spec: 'edges: [one -> two, one -> two]',
      at: '/edges/1',
      message: 'without a label',
    },
  },
  {
    'one name in two zones':
      'zones: {p: Region A, q: Region B}\nnodes: {a: {label: Web Server, zone: p}, b: {label: Web Server, zone: q}}',
    'there and back': 'edges: [{from: one, to: two, label: Finished}, {from: two, to: one, label: Finished}]',
    'two labels': 'edges: [{from: one, to: two, label: Query}, {from: one, to: two, label: Insert}]',
    'the same again at another step':
      'edges: [{from: one, to: two, label: Poll, step: 1}, {from: one, to: two, label: Poll, step: 2}]\nlegend: [First., Second.]',
    'a box and a zone': 'zones: {z: Data}\nnodes: {a: {label: Data, zone: z}, b: Box}',
    'plain arrows of two kinds': 'edges: [{from: one, to: two}, {from: one, to: two, kind: failure}]',
  },
);
