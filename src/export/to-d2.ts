import type { ArrowHeads, Edge, Model, Node } from '../model/model.ts';
import type { EdgeKind, NodeShape } from '../roles.ts';
import { leftOut } from './left-out.ts';
import { safeIds } from './safe-ids.ts';

/** A model as a D2 diagram: boxes, roles as tooltips, zones as containers, arrows with labels, heads and kinds. */
export function toD2(model: Model): string {
  const things = [...model.zones, ...model.nodes].map(({ id }) => id);
  const ids = safeIds(things, isSafe);
  const idOf = (id: string): string => ids.get(id) ?? id;
  const paths = pathsOf(model, idOf);
  const title = titleId([...ids.values()]);
  const missing = leftOut(model);
  return [
    ...(missing.length > 0 ? [`# not in here: ${missing.join(', ')}`] : []),
    `direction: ${DOWN.includes(model.archetype) ? 'down' : 'right'}`,
    `${title}: ${quoted(model.title)} {shape: text; near: top-center}`,
    ...writeInside(null, model, idOf, ''),
    ...model.edges.map((edge) => writeEdge(edge, paths)),
    '',
  ].join('\n');
}

const DOWN: readonly string[] = ['stack', 'tree'];

/** Words of D2's own. */
const RESERVED =
  /^(?:label|shape|style|icon|near|tooltip|link|class|classes|vars|direction|constraint|width|height|top|left|grid-\w+|\w+-gap|layers|scenarios|steps|source-arrowhead|target-arrowhead|null|true|false|suspend|unsuspend|title-picture|opacity|stroke|fill|fill-pattern|stroke-width|stroke-dash|border-radius|font|font-size|font-color|bold|italic|underline|text-transform|shadow|multiple|double-border|animated|filled)$/;

const isSafe = (id: string): boolean => /^[a-z][a-z0-9_]*(?:-[a-z0-9_]+)*$/.test(id) && !RESERVED.test(id);

function titleId(taken: readonly string[]): string {
  let id = 'title';
  while (taken.includes(id)) id += '_';
  return id;
}

type IdOf = (id: string) => string;

/** D2 names things by all containers around them. */
function pathsOf({ zones, nodes }: Model, idOf: IdOf): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  const within = (zone: string | null, id: string): string =>
    zone === null ? idOf(id) : `${paths.get(zone) ?? ''}.${idOf(id)}`;
  for (const { id, parent } of zones) paths.set(id, within(parent, id));
  for (const { id, zone } of nodes) paths.set(id, within(zone, id));
  return paths;
}

/** What lies in a container, or outside all of them. */
function writeInside(zone: string | null, model: Model, idOf: IdOf, indent: string): readonly string[] {
  const zones = model.zones.filter(({ parent }) => parent === zone);
  return [
    ...model.nodes.filter((node) => node.zone === zone).map((node) => `${indent}${writeNode(node, idOf)}`),
    ...zones.flatMap(({ id, label }) => [
      `${indent}${idOf(id)}: ${quoted(label)} {`,
      ...writeInside(id, model, idOf, `${indent}  `),
      `${indent}}`,
    ]),
  ];
}

const SHAPES: Readonly<Record<NodeShape, string | null>> = {
  box: null,
  cylinder: 'cylinder',
  queue: 'queue',
  cloud: 'cloud',
  document: 'page',
  person: 'person',
  hexagon: 'hexagon',
  panel: 'package',
};

function writeNode({ id, label, role, shape, link }: Node, idOf: IdOf): string {
  const name = SHAPES[shape];
  const details = [
    ...(name === null ? [] : [`shape: ${name}`]),
    ...(role === null ? [] : [`tooltip: ${quoted(asMarkdown(role))}`]),
    ...(link === null ? [] : [`link: ${quoted(link)}`]),
  ];
  return `${idOf(id)}: ${quoted(label)}${details.length === 0 ? '' : ` {${details.join('; ')}}`}`;
}

const SIGNS: Readonly<Record<ArrowHeads, string>> = { end: '->', both: '<->', none: '--' };
const STYLES: Readonly<Record<EdgeKind, string>> = {
  request: '',
  response: '',
  async: ' {style.stroke-dash: 5}',
  data: ' {style.stroke-width: 4}',
  failure: ' {style.stroke: red}',
};

function writeEdge({ from, to, label, heads, kind }: Edge, paths: ReadonlyMap<string, string>): string {
  const text = label === null ? '' : quoted(label);
  const rest = `${text}${STYLES[kind]}`.trim();
  return `${paths.get(from)} ${SIGNS[heads]} ${paths.get(to)}${rest === '' ? '' : `: ${rest}`}`;
}

/** D2 reads tooltips as Markdown with HTML in it, and refuses what is neither. */
const asMarkdown = (text: string): string => text.replace(/[<>&*_`#[\]\\~|]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A text in double quotes; what would begin a variable is escaped, too. */
const quoted = (text: string): string => `"${text.replace(/[\\"$]/g, '\\$&').replace(/\n/g, '\\n')}"`;
