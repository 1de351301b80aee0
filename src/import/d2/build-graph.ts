import { refuse } from '../refuse.ts';
import { leftOut, makeTally } from '../remarks.ts';
import type { Remark, SketchHeads } from '../sketch.ts';
import { isReserved } from './reserved.ts';
import type { D2Path, D2Statement, D2Text } from './tokens.ts';

/** A shape of D2: a box, or a container when others lie in it. */
export interface D2Object {
  readonly key: string;
  /** From 1, in the order in which objects are met. */
  readonly number: number;
  /** As written where it is met first. */
  readonly name: string;
  readonly parent: string | null;
  readonly at: number;
  label: D2Text | null;
  shape: string | null;
  tooltip: string | null;
  link: string | null;
  near: string | null;
  isDeleted: boolean;
}

export interface D2Connection {
  readonly from: string;
  readonly to: string;
  readonly heads: SketchHeads;
  readonly at: number;
  label: D2Text | null;
  isDashed: boolean;
}

export interface D2Graph {
  readonly objects: ReadonlyMap<string, D2Object>;
  readonly connections: readonly D2Connection[];
  readonly remarks: readonly Remark[];
}

interface Building {
  readonly objects: Map<string, D2Object>;
  readonly connections: D2Connection[];
  readonly tally: (what: string, at: number) => void;
}

/** Statements → the shapes and connections that they tell, as D2 resolves names. */
export function buildGraph(statements: readonly D2Statement[]): D2Graph {
  const tally = makeTally();
  const building: Building = { objects: new Map(), connections: [], tally: tally.add };
  addStatements(statements, null, building);
  return { ...building, remarks: tally.remarks() };
}

function addStatements(statements: readonly D2Statement[], container: string | null, building: Building): void {
  for (const statement of statements) {
    if (statement.arrows.length > 0) addConnections(statement, container, building);
    else if (statement.paths[0] !== undefined) addKey(statement, statement.paths[0], container, building);
  }
}

function addKey(statement: D2Statement, path: D2Path, container: string | null, building: Building): void {
  const reserved = path.findIndex(isReserved);
  const objects = reserved < 0 ? path : path.slice(0, reserved);
  const key = objectAt(objects, container, statement.at, building);
  if (reserved >= 0) {
    const words = path.slice(reserved).map(({ text }) => text.toLowerCase());
    setAttribute(key, words, statement, building);
    return;
  }
  const object = building.objects.get(key ?? '');
  if (object === undefined) return;
  const { value, map } = statement;
  if (value !== null && !value.isQuoted && value.text === 'null') object.isDeleted = true;
  else if (value !== null) object.label = value;
  if (map !== null) addStatements(map, key, building);
}

/** The key of the object at a path from a container; it and those around it are made when they are not there. */
function objectAt(path: D2Path, container: string | null, at: number, { objects }: Building): string | null {
  let key = container;
  for (const { text, isQuoted } of path) {
    if (text === '_' && !isQuoted) {
      key = objects.get(key ?? '')?.parent ?? null;
      continue;
    }
    const parent: string | null = key;
    // Containers stand in keys by their number: whole paths would be as long as containers are deep.
    const number: number = parent === null ? 0 : (objects.get(parent)?.number ?? 0);
    key = `${number}.${text.toLowerCase()}`;
    const known = objects.get(key);
    if (known === undefined) objects.set(key, { ...EMPTY, key, number: objects.size + 1, name: text, parent, at });
    else known.isDeleted = false;
  }
  return key;
}

const EMPTY = { label: null, shape: null, tooltip: null, link: null, near: null, isDeleted: false } as const;

function setAttribute(key: string | null, words: readonly string[], statement: D2Statement, building: Building): void {
  const [word = ''] = words;
  const { value, at } = statement;
  const object = building.objects.get(key ?? '');
  if (object === undefined && word === 'shape' && value?.text === 'sequence_diagram') refuseSequence(at);
  if (object !== undefined && value !== null && words.length === 1 && setValue(object, word, value)) return;
  building.tally(BOARDS.has(word) ? `further boards (\`${word}\`)` : `\`${word}\``, at);
}

/** Sets what a spec has a place for; false for all else. */
function setValue(object: D2Object, word: string, value: D2Text): boolean {
  if (word === 'label') object.label = value;
  else if (word === 'shape') object.shape = value.text.toLowerCase();
  else if (word === 'tooltip' || word === 'link' || word === 'near') object[word] = value.text;
  else return false;
  return true;
}

const BOARDS = new Set(['layers', 'scenarios', 'steps']);

function refuseSequence(at: number): never {
  refuse(
    'import/no-diagram',
    'this is a sequence diagram of D2',
    'only boxes and arrows are read: delete `shape: sequence_diagram`',
    at,
  );
}

function addConnections(statement: D2Statement, container: string | null, building: Building): void {
  const { paths, arrows, at } = statement;
  if (paths.some((path) => path.some(isReserved))) {
    building.tally('arrows from or to reserved words', at);
    return;
  }
  const ends = paths.map((path) => objectAt(path, container, at, building));
  const details = detailsOf(statement, building);
  for (const [i, arrow] of arrows.entries()) {
    const [from, to] = arrow === '<-' ? [ends[i + 1], ends[i]] : [ends[i], ends[i + 1]];
    if (typeof from !== 'string' || typeof to !== 'string') continue;
    const heads = arrow === '<->' ? 'both' : arrow === '--' ? 'none' : 'end';
    building.connections.push({ from, to, heads, at, ...details });
  }
}

function detailsOf({ value, map }: D2Statement, building: Building): Pick<D2Connection, 'label' | 'isDashed'> {
  const details: Pick<D2Connection, 'label' | 'isDashed'> = { label: value, isDashed: false };
  for (const { path, statement } of flattened(map ?? [])) {
    if (path === 'label') details.label = statement.value;
    else if (path === 'style.stroke-dash') details.isDashed = statement.value?.text !== '0';
    else building.tally(`\`${path.split('.')[0]}\` of arrows`, statement.at);
  }
  return details;
}

/** The values of a map in maps, by their whole path. */
function flattened(map: readonly D2Statement[], before = ''): readonly { path: string; statement: D2Statement }[] {
  return map.flatMap((statement) => {
    const path = before + (statement.paths[0] ?? []).map(({ text }) => text.toLowerCase()).join('.');
    if (statement.map !== null && statement.value === null) return flattened(statement.map, `${path}.`);
    return [{ path, statement }];
  });
}

/** Says that something lies in a table or class, which a spec draws as one box. */
export const fieldsRemark = (at: number, shape: string): Remark =>
  leftOut(at, `the rows of a box of the shape \`${shape}\``);
