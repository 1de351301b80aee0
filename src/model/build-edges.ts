import { quote } from '../diagnostics.ts';
import type { Spec } from '../spec/schema.ts';
import { checkEnd } from './check-end.ts';
import type { Fail } from './fail.ts';
import type { ArrowHeads, Edge } from './model.ts';

type WrittenEdge = NonNullable<Spec['edges']>[number];
type Details = Exclude<Extract<WrittenEdge, Record<string, unknown>>, { from: string }>[string];

/** An edge in any form, taken apart. */
interface Parts {
  readonly from: string;
  readonly to: string;
  readonly heads: ArrowHeads;
  readonly details: Exclude<Details, string>;
  /** Where the ends and the details are written. */
  readonly places: { readonly from: Place; readonly to: Place; readonly details: string };
}

interface Place {
  readonly pointer: string;
  readonly atKey?: boolean;
}

/** The arrows in story order. */
export function buildEdges(spec: Spec, fail: Fail): readonly Edge[] {
  return (spec.edges ?? []).flatMap((written, index) => {
    const pointer = `/edges/${index}`;
    const parts = readEdge(written, pointer);
    if (parts === undefined) {
      failArrow(pointer, fail);
      return [];
    }
    checkEnds(parts, spec, fail);
    const { label, kind, protocol, step } = parts.details;
    const steps = step === undefined ? [] : typeof step === 'number' ? [step] : step;
    checkSteps(steps, typeof step === 'number', parts, spec, fail);
    return {
      index,
      from: parts.from,
      to: parts.to,
      label: label?.trim() ?? null,
      kind: kind ?? 'request',
      heads: parts.heads,
      protocol: protocol?.trim() ?? null,
      steps,
      pointer,
    };
  });
}

function readEdge(written: WrittenEdge, pointer: string): Parts | undefined {
  if (typeof written === 'string') return readArrow(written, {}, { pointer }, pointer);
  if (isFull(written)) {
    const { from, to, ...details } = written;
    const places = { from: { pointer: `${pointer}/from` }, to: { pointer: `${pointer}/to` }, details: pointer };
    return { from, to, heads: 'end', details, places };
  }
  const [arrow, value] = Object.entries(written)[0] ?? ['', ''];
  const inside = `${pointer}/${arrow.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const details = typeof value === 'string' ? { label: value } : value;
  return readArrow(arrow, details, { pointer: inside, atKey: true }, inside);
}

type FullEdge = Extract<WrittenEdge, { from: string }>;

const isFull = (written: Exclude<WrittenEdge, string>): written is FullEdge => Object.hasOwn(written, 'from');

const HEADS: Readonly<Record<string, ArrowHeads>> = { '->': 'end', '<->': 'both', '--': 'none' };

function readArrow(arrow: string, details: Parts['details'], place: Place, inside: string): Parts | undefined {
  const match = /^(\S+?)\s*(<->|->)\s*(\S+)$/.exec(arrow.trim()) ?? /^(\S+)\s+(--)\s+(\S+)$/.exec(arrow.trim());
  const [, from, sign, to] = match ?? [];
  const heads = HEADS[sign ?? ''];
  if (from === undefined || to === undefined || heads === undefined) return undefined;
  return { from, to, heads, details, places: { from: place, to: place, details: inside } };
}

function failArrow(pointer: string, fail: Fail): void {
  const help = 'write `a -> b`, `a <-> b` or `a -- b` with the ids of two nodes or zones';
  fail({ rule: 'spec/bad-value', message: 'an edge is no arrow', help, pointer });
}

function checkEnds({ from, to, places }: Parts, spec: Spec, fail: Fail): void {
  const ends = [checkEnd(from, spec), checkEnd(to, spec)];
  if (ends[0] !== undefined) fail({ ...ends[0], ...places.from });
  if (ends[1] !== undefined && from !== to) fail({ ...ends[1], ...places.to });
  if (from === to) {
    fail({
      rule: 'model/self-edge',
      message: `the arrow from ${quote(from)} leads back to ${quote(to)}`,
      help: 'tell it in the role of the node, or in a row of the legend',
      ...places.to,
    });
  }
  const [outer, inner] = isAround(from, to, spec) ? [from, to] : [to, from];
  if (from !== to && isAround(outer, inner, spec)) {
    fail({
      rule: 'model/edge-into-own-zone',
      message: `the arrow joins the zone ${quote(outer)} with ${quote(inner)}, which lies in it`,
      help: 'let the arrow end at another node, or at a zone that it leads into from outside',
      ...places.to,
    });
  }
}

/** True when `outer` is a zone around the node or zone `inner`. */
function isAround(outer: string, inner: string, spec: Spec): boolean {
  const zones = spec.zones ?? {};
  const parentOf = (id: string): string | undefined => {
    const written = Object.hasOwn(spec.nodes, id) ? spec.nodes[id] : Object.hasOwn(zones, id) ? zones[id] : undefined;
    if (written === undefined || typeof written === 'string') return undefined;
    return 'in' in written ? written.in : 'zone' in written ? written.zone : undefined;
  };
  const passed = new Set<string>();
  for (let at = parentOf(inner); at !== undefined && !passed.has(at); at = parentOf(at)) {
    if (at === outer) return Object.hasOwn(zones, outer);
    passed.add(at);
  }
  return false;
}

function checkSteps(steps: readonly number[], isSingle: boolean, parts: Parts, spec: Spec, fail: Fail): void {
  const rows = spec.legend?.length ?? 0;
  for (const [i, step] of steps.entries()) {
    if (step <= rows) continue;
    const pointer = `${parts.places.details}/step${isSingle ? '' : `/${i}`}`;
    const has = rows === 0 ? 'there is no legend' : `the legend has ${rows} ${rows === 1 ? 'row' : 'rows'}`;
    fail({
      rule: 'model/step-without-row',
      message: `step ${step} has no row: ${has}`,
      help: rows === 0 ? 'write what happens under `legend:`' : `write row ${step} of the legend, or another number`,
      pointer,
    });
  }
}
