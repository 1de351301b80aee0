import { type Diagnostic, quote } from '../../diagnostics.ts';
import type { Edge, Model } from '../../model/model.ts';
import type { CopyRule } from './copy.ts';
import { copyFinding } from './copy-finding.ts';

const ID = 'copy/step-order';

/** Steps that arrows tell in another order than the legend, and rows of a legend of steps that no arrow has. */
export const stepOrder: CopyRule = {
  id: ID,
  check: ({ model }) => [...outOfOrder(model.edges), ...unused(model)],
};

/** The first arrows of the steps belong in the order of the steps; later arrows may come back to earlier ones. */
function outOfOrder(edges: readonly Edge[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  let latest = 0;
  const told = new Set<number>();
  for (const edge of edges) {
    const fresh = edge.steps.filter((step) => !told.has(step));
    const late = fresh.find((step) => step < latest);
    if (late !== undefined) found.push(tell(edge, late, latest));
    for (const step of fresh) told.add(step);
    latest = Math.max(latest, ...fresh);
  }
  return found;
}

function tell({ from, to, pointer }: Edge, late: number, latest: number): Diagnostic {
  const message = `step ${late} begins at the arrow from ${quote(from)} to ${quote(to)}, after step ${latest} has begun`;
  const help = 'write arrows in story order, or number the rows of the legend anew';
  return copyFinding(ID, pointer, message, { step: late, after: latest }, help);
}

function unused({ edges, legend }: Model): readonly Diagnostic[] {
  const told = new Set(edges.flatMap(({ steps }) => steps));
  if (told.size === 0) return [];
  return legend.flatMap((row, i) => {
    if (told.has(i + 1)) return [];
    const message = `row ${i + 1} of the legend, ${quote(row)}, belongs to no arrow`;
    const help = `give an arrow \`step: ${i + 1}\`, or make the row a note`;
    return [copyFinding(ID, `/legend/${i}`, message, { row: i + 1, 'steps with arrows': told.size }, help)];
  });
}
