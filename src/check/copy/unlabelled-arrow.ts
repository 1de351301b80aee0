import { quote } from '../../diagnostics.ts';
import type { Edge } from '../../model/model.ts';
import type { CopyRule } from './copy.ts';
import { copyFinding } from './copy-finding.ts';

const ID = 'copy/unlabelled-arrow';

/** Where as large a share of the arrows has a label, the others look as if theirs was forgotten. */
const LEAST_SHARE = 0.8;

/** Arrows that say nothing where most others do. A protocol, a step of the legend or an answer's stroke say enough. */
export const unlabelledArrow: CopyRule = {
  id: ID,
  check: ({ model: { edges } }) => {
    const labelled = edges.filter(({ label }) => label !== null).length;
    if (labelled < LEAST_SHARE * edges.length) return [];
    const evidence = { labelled, arrows: edges.length };
    return edges
      .filter((edge) => isMute(edge, edges))
      .map(({ from, to, pointer }) => {
        const message = `the arrow from ${quote(from)} to ${quote(to)} has no label, and ${labelled} of ${edges.length} have one`;
        return copyFinding(ID, pointer, message, evidence, `say what crosses: \`${from} -> ${to}: what crosses\``);
      });
  },
};

const isMute = (edge: Edge, edges: readonly Edge[]): boolean =>
  edge.label === null &&
  edge.protocol === null &&
  edge.steps.length === 0 &&
  edge.heads !== 'none' &&
  !isAnswer(edge, edges);

/** The way back of a request needs no words. */
const isAnswer = ({ kind, from, to }: Edge, edges: readonly Edge[]): boolean =>
  kind === 'response' && edges.some((other) => other.from === to && other.to === from);
