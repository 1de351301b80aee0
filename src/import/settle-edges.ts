import { quote } from '../diagnostics.ts';
import type { DraftEdge, Entry } from './draft.ts';
import { leftOut } from './remarks.ts';
import type { Settling } from './settling.ts';
import type { Remark, Sketch, SketchEdge } from './sketch.ts';

/** What arrows have to fit to. */
interface Ends {
  /** What people call the things of a key. */
  readonly names: ReadonlyMap<string, string>;
  /** Ids of boxes and zones that are kept, by key. */
  readonly ids: ReadonlyMap<string, string>;
  readonly around: (outer: string, inner: string) => boolean;
  /** Rows of the legend. */
  readonly rows: number;
}

/** Arrows as the language allows them; the others leave a remark behind. */
export function settleEdges(sketch: Sketch, ends: Ends, settling: Settling): readonly Entry<DraftEdge>[] {
  const { edges: most } = settling.facts.limits;
  const entries = sketch.edges.map((edge) => settleEdge(edge, ends, settling));
  let count = 0;
  const end = entries.findIndex(({ value }) => value !== null && ++count > most);
  if (end < 0) return entries;
  const rest = entries.slice(end).filter(({ value }) => value !== null).length;
  const at = sketch.edges[end]?.at ?? 0;
  return [
    ...entries.slice(0, end),
    { value: null, remarks: [leftOut(at, `${rest} arrows: a spec has at most ${most}`)] },
  ];
}

/** Of a name in a message, UTF-16 units. */
const LONGEST_NAME = 100;

function settleEdge(edge: SketchEdge, ends: Ends, { text }: Settling): Entry<DraftEdge> {
  const refused = refusal(edge, ends);
  if (refused !== undefined) return { value: null, remarks: [...edge.remarks, refused] };
  const label = edge.label === null ? { text: null, remarks: [] } : text(edge.label, edge.at);
  const value: DraftEdge = {
    from: ends.ids.get(edge.from) ?? '',
    to: ends.ids.get(edge.to) ?? '',
    heads: edge.heads,
    label: label.text,
    kind: edge.kind ?? null,
    protocol: edge.protocol ?? null,
    step: edge.step !== undefined && edge.step <= ends.rows ? edge.step : null,
  };
  return { value, remarks: [...edge.remarks, ...label.remarks] };
}

function refusal({ from, to, label, at }: SketchEdge, { ids, names, around }: Ends): Remark | undefined {
  const nameOf = (key: string): string => (names.get(key) ?? key).slice(0, LONGEST_NAME);
  const name = `the arrow ${quote(`${nameOf(from)} -> ${nameOf(to)}`)}${label === null ? '' : ` labelled ${quote(label.slice(0, LONGEST_NAME))}`}`;
  const lost = [from, to].find((key) => !ids.has(key));
  if (lost !== undefined) return leftOut(at, `${name}: ${quote(nameOf(lost))} is not in the draft`);
  if (from === to) return leftOut(at, `${name}, which leads back to its own box`);
  if (around(from, to) || around(to, from)) return leftOut(at, `${name}, which joins a zone with what lies in it`);
  return undefined;
}
