import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parse } from 'yaml';
import { icons, repoPath } from './environment.ts';
import type { Graph } from './graph.ts';
import { toSpec } from './to-spec.ts';

/** A diagram to be judged. */
export interface Diagram {
  readonly name: string;
  /** Where it comes from: published ones, the repository's, the bench's own. */
  readonly set: 'corpus' | 'specs' | 'bench';
  /** Text of its spec. */
  readonly text: string;
  readonly theme: string;
  readonly boxes: number;
  readonly arrows: number;
  readonly zones: number;
}

/** All diagrams: published ones from the folder that `WHITEPRINT_CORPUS` names, if it is set, then the repository's own. */
export function loadDiagrams(corpus: string | undefined): readonly Diagram[] {
  const published = corpus ? filesOf(corpus, '.json').map((file) => fromGraph(file)) : [];
  const own = filesOf(repoPath('specs'), '.yaml').map((file) => fromSpec(file, 'specs'));
  const more = filesOf(repoPath('bench/specs'), '.yaml').map((file) => fromSpec(file, 'bench'));
  return [...published, ...own, ...more];
}

function filesOf(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => join(folder, name));
}

const nameOf = (file: string): string => basename(file, extname(file));

function fromGraph(file: string): Diagram {
  try {
    const graph = JSON.parse(readFileSync(file, 'utf8')) as Graph;
    return toDiagram(nameOf(file), 'corpus', toSpec({ ...graph, name: graph.name ?? nameOf(file) }, icons));
  } catch (error) {
    return toDiagram(nameOf(file), 'corpus', `cannot be read: ${String(error)}`);
  }
}

const fromSpec = (file: string, set: Diagram['set']): Diagram =>
  toDiagram(nameOf(file), set, readFileSync(file, 'utf8'));

function toDiagram(name: string, set: Diagram['set'], text: string): Diagram {
  const { nodes, edges, zones, theme } = looselyParsed(text);
  const count = (value: unknown): number =>
    typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
  return {
    name,
    set,
    text,
    theme: typeof theme === 'string' ? theme : 'whiteboard',
    boxes: count(nodes),
    arrows: count(edges),
    zones: count(zones),
  };
}

/** A spec's top level as it stands; nothing of it when it is no YAML: the compiler tells what is wrong with it. */
function looselyParsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
