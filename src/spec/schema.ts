import { type Static, Type } from '@sinclair/typebox';
import { LANGUAGE_VERSION } from './language-version.ts';
import { LIMITS } from './limits.ts';
import { context, edge, legendRow, node, zone } from './schema-graph.ts';
import { canvas, meta, titleBlock } from './schema-page.ts';
import { choice, ID_PATTERN, language, map, text } from './schema-parts.ts';

const ARCHETYPES = ['pipeline', 'handshake', 'hub', 'stack', 'cycle', 'swimlane', 'tree'] as const;

const ids = Type.String({ pattern: ID_PATTERN });

/** The spec language, declared once: the type, the JSON schema and the reference are all made from it. */
export const specSchema = map(
  'spec',
  {
    whiteprint: Type.Literal(LANGUAGE_VERSION, { description: 'Version of the spec language.' }),
    title: text('Heading of the picture.'),
    subtitle: Type.Optional(text('A line under the heading.')),
    titleBlock: Type.Optional(titleBlock),
    archetype: Type.Optional(choice(ARCHETYPES, 'The shape of the story, which steers the layout.', 'pipeline')),
    layout: Type.Optional(
      choice(['auto', 'elk', 'grid'], 'Layout engine; `auto` keeps the best-scoring proposal of all engines.', 'auto'),
    ),
    theme: Type.Optional(
      Type.String({
        pattern: '^[^/\\\\~:\\s][^\\\\:]*$',
        maxLength: LIMITS.text,
        description: 'A theme by name, or a theme file by its path relative to the spec.',
        default: 'whiteboard',
        examples: ['whiteboard', 'blueprint'],
      }),
    ),
    canvas: Type.Optional(canvas),
    canvases: Type.Optional(
      Type.Array(canvas, {
        minItems: 1,
        maxItems: LIMITS.canvases,
        uniqueItems: true,
        description: 'Instead of `canvas`: several sizes, each laid out anew.',
      }),
    ),
    budget: Type.Optional(
      Type.Union(
        [
          Type.Integer({ minimum: 1000, maximum: 100_000_000, description: 'Bytes.' }),
          Type.String({
            pattern: '^[0-9]{1,9}(?:\\.[0-9]{1,3})? ?(?:[bB]|[kKmM][bB]|[kKmM]i[bB])$',
            description: 'A number and a unit: B, KB (1,000), KiB (1,024), MB or MiB.',
            examples: ['180KB', '200KiB'],
          }),
        ],
        {
          description:
            'Hard limit for the size of the PNG: bytes, or a number and a unit such as `180KB` (1,000 bytes) or `200KiB` (1,024); without it, 180KB × area / 1024².',
        },
      ),
    ),
    lang: Type.Optional(language("Language of the picture's text (BCP 47).", { default: 'en' })),
    numbered: Type.Optional(Type.Boolean({ description: 'Number badges on all nodes, in order.', default: false })),
    zones: Type.Optional(
      Type.Record(ids, Type.Union([text('Name of the zone, drawn.'), zone], { description: 'A label, or a map.' }), {
        title: 'zones',
        description: 'Trust boundaries by id; they may nest.',
        additionalProperties: false,
        maxProperties: LIMITS.zones,
      }),
    ),
    nodes: Type.Record(
      ids,
      Type.Union([text('Title of the box, drawn bold.'), node], { description: 'A label, or a map.' }),
      {
        title: 'nodes',
        description: 'The boxes by id, in reading order.',
        additionalProperties: false,
        minProperties: 1,
        maxProperties: LIMITS.nodes,
      },
    ),
    edges: Type.Optional(Type.Array(edge, { maxItems: LIMITS.edges, description: 'The arrows, in story order.' })),
    context: Type.Optional(
      Type.Array(context, {
        maxItems: LIMITS.context,
        description: 'Scenery: no nodes, no edges, never mistaken for a component.',
      }),
    ),
    legend: Type.Optional(
      Type.Array(legendRow, {
        maxItems: LIMITS.legendRows,
        description: 'The steps of the story, numbered 1, 2, 3 … in order.',
      }),
    ),
    notes: Type.Optional(Type.Array(text('A note.'), { maxItems: LIMITS.notes, description: 'Small remarks, drawn.' })),
    meta: Type.Optional(meta),
  },
  { description: 'A diagram in the Whiteprint spec language, version 1.' },
);

/** A diagram as its author wrote it: whatever is left out, the compiler decides. */
export type Spec = Static<typeof specSchema>;
