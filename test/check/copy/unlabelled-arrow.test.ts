import { tryRule } from './try-rule.ts';

const arrows = (...more: readonly string[]) => `nodes: {a: Shop, b: Bank, c: Store, d: Log}
edges:
  - a -> b: Order
  - b -> a: Receipt
  - b -> c: Query
  - c -> b: Rows
${more.map((edge) => `  - ${edge}\n`).join('')}legend: [One row.]`;

tryRule(
  'copy/unlabelled-arrow',
  {
    'the only arrow without a label': {
      spec: arrows('b -> d'),
      at: '/edges/4',
      message: 'the arrow from "b" to "d" has no label, and 4 of 5 have one',
      help: 'say what crosses: `b -> d: what crosses`',
      evidence: { labelled: 4, arrows: 5 },
    },
    'an arrow written in full': { spec: arrows('{from: b, to: d, kind: async}'), at: '/edges/4', message: 'no label' },
    'an answer to nothing': { spec: arrows('{from: d, to: a, kind: response}'), at: '/edges/4', message: 'no label' },
    'an arrow with two heads': { spec: arrows('b <-> d'), at: '/edges/4', message: 'no label' },
  },
  {
    'a protocol says enough': arrows('{from: b, to: d, protocol: gRPC}'),
    'a step says enough': arrows('{from: b, to: d, step: 1}'),
    'an answer': arrows('a -> c: Ask', '{from: c, to: a, kind: response}'),
    'a line without heads': arrows('b -- d'),
    'a picture that labels what is not plain': arrows('b -> d', 'a -> d'),
    'a picture without labels': 'edges: [one -> two, two -> one]',
  },
);
