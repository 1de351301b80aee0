import type { Sketch } from '../sketch.ts';
import { buildGraph } from './build-graph.ts';
import { parseD2 } from './parse-d2.ts';
import { sketchGraph } from './sketch-graph.ts';

/** Reads a D2 diagram: boxes, containers, arrows, labels; what else it says is told. */
export function readD2(source: string): Sketch {
  const { statements, remarks } = parseD2(source);
  const sketch = sketchGraph(buildGraph(statements));
  return { ...sketch, remarks: [...remarks, ...sketch.remarks] };
}
