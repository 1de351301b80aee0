import type { ImportFacts } from '../facts.ts';
import type { Sketch } from '../sketch.ts';
export function readPrompt(_source: string, _facts: ImportFacts): Sketch {
  return { zones: [], nodes: [], edges: [], context: [], legend: [], notes: [], remarks: [] };
}
