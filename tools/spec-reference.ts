/** Writes the reference of the spec language from its schema; pure, so that a test can tell when docs/spec.md is stale. */
import { LIMITS } from '../src/spec/limits.ts';
import { specSchema } from '../src/spec/schema.ts';

/** As much of a JSON schema as the reference looks at. */
interface Schema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** The reference as Markdown. */
export function toSpecReference(): string {
  const maps = new Map<string, Schema>();
  collectMaps(specSchema as Schema, maps);
  return [INTRO, EXAMPLE, ...[...maps].map(([title, schema]) => toSection(title, schema)), RULES, toLimits(), ''].join(
    '\n',
  );
}

function collectMaps(schema: Schema, maps: Map<string, Schema>): void {
  if (schema.title !== undefined && schema.properties !== undefined && !maps.has(schema.title)) {
    maps.set(schema.title, schema);
  }
  const inner = [
    ...Object.values(schema.properties ?? {}),
    ...Object.values(schema.patternProperties ?? {}),
    ...(schema.anyOf ?? []),
    ...(schema.items === undefined ? [] : [schema.items]),
  ];
  for (const child of inner) collectMaps(child, maps);
}

function toSection(title: string, schema: Schema): string {
  const heading = title === 'spec' ? 'The spec' : `${title.slice(0, 1).toUpperCase()}${title.slice(1)}`;
  const rows = Object.entries(schema.properties ?? {}).map(([key, value]) => {
    const isRequired = schema.required?.includes(key) === true;
    const preset = value.default === undefined ? '' : ` Default: \`${value.default}\`.`;
    return `| \`${key}\` | ${isRequired ? 'yes' : ''} | ${toType(value)} | ${cell(`${value.description ?? ''}${preset}`)} |`;
  });
  const lead = title === 'spec' ? '' : `\n${schema.description ?? ''}\n`;
  return `## ${heading}\n${lead}\n| key | required | value | meaning |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

function toType(schema: Schema): string {
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum !== undefined) return schema.enum.map((word) => `\`${word}\``).join(' ');
  if (schema.anyOf !== undefined) return [...new Set(schema.anyOf.map(toType))].join(' or ');
  if (schema.items !== undefined) return `list of: ${toType(schema.items)}`;
  if (schema.patternProperties !== undefined) {
    const value = Object.values(schema.patternProperties)[0];
    const key = schema.title === 'edge in short form' ? '`a -> b`' : 'id';
    return `map of ${key}: ${value === undefined ? '' : toType(value)}`;
  }
  if (schema.properties !== undefined) return `map ([${schema.title}](#${schema.title?.replaceAll(' ', '-')}))`;
  return { string: 'text', integer: 'whole number', number: 'number', boolean: 'true, false' }[schema.type ?? ''] ?? '';
}

const cell = (text: string): string => text.replaceAll('|', '\\|').trim();

const INTRO = `# The spec language, version 1

A spec is a YAML 1.2 file that describes one diagram. This page is made from the schema that the compiler checks
against (\`schema/spec.schema.json\`), by \`tools/build-docs.ts\`; do not edit it by hand.

The first line of a spec may name the schema, and editors with YAML support then complete and check while you type:

\`\`\`yaml
# yaml-language-server: $schema=../schema/spec.schema.json
\`\`\`

The schema is strict: a key that is not listed here is an error, and the message says which key was probably meant.
`;

const EXAMPLE = `## An example

\`\`\`yaml
whiteprint: 1
title: JWT Token Flow
subtitle: From sign-in to protected data
archetype: pipeline
theme: whiteboard

zones:
  client: Client
  edge: {label: Edge/API, note: public}

nodes:
  browser: {label: Browser, role: User app sends login requests, icon: browser, zone: client}
  gateway: {label: API Gateway, role: Validates access, icon: gateway, zone: edge, protocols: [HTTPS]}

edges:
  - browser -> gateway: {label: HTTPS login request, step: 1}
  - gateway -> browser: {label: 401 Unauthorized, kind: failure}

context:
  - {icon: cloud, above: [gateway]}

legend:
  - User signs in from the browser over HTTPS.

notes: [illustrative flow, not an audited reference architecture]
\`\`\`
`;

const RULES = `## Rules

- **Ids** of nodes and zones begin with a letter a-z and go on with a-z, 0-9, \`-\` and \`_\`. Nodes and zones share one
  namespace; no id is special.
- **Order** means something: nodes are written in reading order, edges in story order.
- **Arrows**: \`a -> b\` points one way, \`a <-> b\` both ways, \`a -- b\` has no head. Both ends are nodes or zones, and
  they differ. \`--\` needs a blank on both sides, because ids may hold dashes.
- **Three forms of an edge**: \`a -> b\` alone, \`a -> b: label\`, and \`{from: a, to: b, label: …}\`. The second may hold a
  map in place of the label: \`a -> b: {label: …, kind: …}\`.
- **Steps** bind arrows to rows of the legend: \`step: 2\` puts the badge 2 on the arrow, and row 2 of the legend tells what
  happens. \`step: [1, 5]\` is two badges; several arrows may share a step. A step without a row is an error.
- **Kinds** of edges are styled by the theme, and explained in a key when a picture uses more than one.
- **Icons** are names or aliases from the catalogue (\`whiteprint icons\`, [with pictures](icons.md)), icons of the open
  sets Lucide, Tabler and Phosphor (\`lucide:server\`, \`tabler:server-2\`, \`ph:cloud\`), or drawings of your own (\`./scanner.svg\`): SVG files of at
  most 64 KB below the spec's folder, or beside it (\`../icons/scanner.svg\`), of which only plain shapes are read. Logos of brands are refused by name.
  [More on icons](icons.md).
- **Shape and tone** of a node are its icon's unless \`shape\` is written; a zone has the tone of its first node.
- **Numbers**: \`numbered: true\` numbers all nodes in order; a node's own \`number\` stays, and is passed over.
- **Canvas**: the picture has exactly this size. With \`canvases\` there is one picture for each size.
- **Budget**: the PNG is never larger. KB is 1,000 bytes, KiB is 1,024. It lies between 1KB and 100MB.
- **Smallest text**: 11 px × max(1, shorter side / 1024).
- **Language**: \`lang\` is the language of the text in the picture. The few words that the product adds (headings of legend,
  key and notes, names of edge kinds) are drawn in English and Spanish; in other languages they are left out.
- **Alternative text** is \`meta.alt\`, or is made from the title, the nodes in reading order and what flows where, with at most 300
  characters. It stands in the sidecar, the manifest, the SVG's \`<desc>\` and a text chunk of the PNG.
- **Long description** (\`longDescription\` of the sidecar, a second \`<desc>\` of the SVG): all that the picture says, in sentences, one a line:
  zones with their nodes, edges in story order, legend and notes. Both are told in English and Spanish, else with signs (\`→\`) for words.
- **Text** may hold line breaks, any script and any punctuation, and is drawn exactly. Control characters, halves of
  surrogate pairs and invisible changes of writing direction are errors. Numbers and words such as \`true\` are no texts
  unless they are quoted: \`label: "404"\`.
- **YAML**: version 1.2, one document a file, plain values only: no tags, no merge keys, and no directive other than
  \`%YAML 1.2\`. Windows line ends and a byte order mark are fine.
`;

function toLimits(): string {
  const rows: readonly (readonly [string, string])[] = [
    ['size of the file', `${LIMITS.fileBytes / 1024} KiB`],
    ['nodes', `1 to ${LIMITS.nodes}`],
    ['edges', `${LIMITS.edges}`],
    ['zones', `${LIMITS.zones}`],
    ['zones inside zones', `${LIMITS.nesting} deep`],
    ['rows of the legend', `${LIMITS.legendRows}`],
    ['notes', `${LIMITS.notes}`],
    ['context items', `${LIMITS.context}`],
    ['canvases', `${LIMITS.canvases}`],
    ['protocols of a node', `${LIMITS.protocols}`],
    ['tags', `${LIMITS.tags}`],
    ['a text', `${LIMITS.text} characters`],
    ['`meta.description`, `meta.alt`, a link', `${LIMITS.description} characters`],
    ['a side of the canvas', '256 to 4096 px'],
    ['YAML aliases', `${LIMITS.aliases}, and ${LIMITS.values} values once they are written out`],
    ['lists and maps inside each other', `${LIMITS.depth} deep`],
  ];
  const lines = rows.map(([what, most]) => `| ${what} | ${most} |`);
  return `## Limits\n\nA spec beyond one of them is refused with \`spec/limit\` or \`spec/too-long\`.\n\n| what | at most |\n|---|---|\n${lines.join('\n')}`;
}
