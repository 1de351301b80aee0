import { tryRule } from './try-rule.ts';

const steps = (...list: readonly (number | readonly number[] | null)[]) => `nodes: {a: Shop, b: Bank}
edges: ${JSON.stringify(list.map((step, i) => ({ from: i % 2 ? 'b' : 'a', to: i % 2 ? 'a' : 'b', label: `Part ${i}`, ...(step !== null && { step }) })))}
legend: [It asks., It checks., It answers.]`;

tryRule(
  'copy/step-order',
  {
    'a step that comes late': {
      spec: steps(1, 3, 2),
      at: '/edges/2',
      message: 'step 2 begins at the arrow from "a" to "b", after step 3 has begun',
      help: /story order/,
      evidence: { step: 2, after: 3 },
    },
    'a row that no arrow has': {
      spec: steps(1, 2),
      at: '/legend/2',
      message: 'row 3 of the legend, "It answers.", belongs to no arrow',
      help: /`step: 3`/,
      evidence: { row: 3, 'steps with arrows': 2 },
    },
    'a gap': { spec: steps(1, 3), at: '/legend/1', message: 'row 2' },
    'a late step among several': { spec: steps([1, 3], 2), at: '/edges/1', message: 'step 2' },
  },
  {
    'in order': steps(1, 2, 3),
    'coming back to an earlier step': steps(1, 2, 3, 1, 2),
    'several steps of one arrow': steps([1, 2], 3),
    'arrows without a step': steps(null, 1, null, 2, 3),
    'a legend that is not of steps': steps(null, null),
  },
);
