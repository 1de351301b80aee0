import type { ArrowHeads, Edge, Model, Node } from '../model/model.ts';
import type { EdgeKind, NodeShape } from '../roles.ts';
import { leftOut } from './left-out.ts';
import { safeIds } from './safe-ids.ts';

/** A model as a Mermaid flowchart: boxes, roles, zones, arrows with labels, heads and kinds. */
export function toMermaid(model: Model): string {
  const ids = safeIds(
    [...model.zones, ...model.nodes].map(({ id }) => id),
    isSafe,
  );
  const idOf = (id: string): string => ids.get(id) ?? id;
  const missing = leftOut(model);
  return [
    '---',
    `title: ${JSON.stringify(model.title)}`,
    '---',
    `flowchart ${DOWN.includes(model.archetype) ? 'TB' : 'LR'}`,
    ...(missing.length > 0 ? [`  %% not in here: ${missing.join(', ')}`] : []),
    ...writeInside(null, model, idOf, '  '),
    ...model.edges.map((edge) => `  ${writeEdge(edge, idOf)}`),
    '',
  ].join('\n');
}

const DOWN: readonly string[] = ['stack', 'tree'];

/** Words of Mermaid's own may begin no id. */
const RESERVED =
  /^(?:end|graph|flowchart|subgraph|style|linkstyle|class|classdef|click|href|call|default|interpolate|direction|swimlane|acctitle|accdescr)(?![a-z0-9_])/;

const isSafe = (id: string): boolean => /^[a-z][a-z0-9_]*(?:-[a-z0-9_]+)*$/.test(id) && !RESERVED.test(id);

type IdOf = (id: string) => string;

/** What lies in a zone, or outside all of them. */
function writeInside(zone: string | null, model: Model, idOf: IdOf, indent: string): readonly string[] {
  const zones = model.zones.filter(({ parent }) => parent === zone);
  return [
    ...model.nodes.filter((node) => node.zone === zone).map((node) => `${indent}${writeNode(node, idOf)}`),
    ...zones.flatMap(({ id, label }) => [
      `${indent}subgraph ${idOf(id)} [${quoted(label)}]`,
      ...writeInside(id, model, idOf, `${indent}  `),
      `${indent}end`,
    ]),
  ];
}

/** Brackets of shapes, such as all versions of Mermaid know. */
const BRACKETS: Readonly<Record<NodeShape, readonly [open: string, close: string]>> = {
  box: ['[', ']'],
  cylinder: ['[(', ')]'],
  queue: ['[', ']'],
  cloud: ['[', ']'],
  document: ['[', ']'],
  person: ['[', ']'],
  hexagon: ['{{', '}}'],
  panel: ['[[', ']]'],
};

function writeNode({ id, label, role, shape }: Node, idOf: IdOf): string {
  const [open, close] = BRACKETS[shape];
  const text =
    role === null ? encoded(label) : `${encoded(label)}<br/><i>${encoded(role).replaceAll('<br/>', '#8232;')}</i>`;
  return `${idOf(id)}${open}"${text}"${close}`;
}

const LINKS: Readonly<Record<EdgeKind, Readonly<Record<ArrowHeads, string>>>> = {
  request: { end: '-->', both: '<-->', none: '---' },
  response: { end: '-->', both: '<-->', none: '---' },
  async: { end: '-.->', both: '<-.->', none: '-.-' },
  data: { end: '==>', both: '<==>', none: '===' },
  failure: { end: '--x', both: 'x--x', none: '---' },
};

const writeEdge = ({ from, to, label, heads, kind }: Edge, idOf: IdOf): string =>
  `${idOf(from)} ${LINKS[kind][heads]}${label === null ? '' : `|${quoted(label)}|`} ${idOf(to)}`;

const quoted = (text: string): string => `"${encoded(text)}"`;

/**
 * A text between quotes. Everything that Mermaid gives a meaning to is written as a number, colons and percent signs too,
 * since it looks for styles and comments in texts; so are spaces where it would look for directions.
 */
function encoded(text: string): string {
  const isDirection = /direction\s/.test(text);
  const encode = (character: string): string =>
    PLAIN.test(character) && !(isDirection && character === ' ') ? character : `#${character.codePointAt(0)};`;
  // Spaces at the edges of lines would be lost.
  const lines = text.split('\n').map((line) => [...line].map(encode).join('').replace(/^ | $/g, '#32;'));
  return lines.join('<br/>');
}

const PLAIN = /[\p{L}\p{M}\p{N}.,()'?!+=/ -]/u;
