import { Type } from '@sinclair/typebox';
import { EDGE_KINDS, NODE_SHAPES } from '../roles.ts';
import { LIMITS } from './limits.ts';
import { ARROW_PATTERN, choice, map, reference, text } from './schema-parts.ts';

/** Icon names that every release has, as names or aliases; offered for completion. */
export const COMMON_ICONS =
  'user person browser mobile server api gateway proxy loadbalancer service microservice function database warehouse cache queue stream storage document cloud network firewall shield key lock token container cluster worker scheduler event mail monitor log chip cdn dns globe code model search'.split(
    ' ',
  );

const ICON =
  'A name from `whiteprint icons`, `set:name` of an open set (`lucide`, `ph`, `tabler`), or a drawing beside the spec (`./scanner.svg`).';

/** A trust boundary. */
export const zone = map(
  'zone',
  {
    label: text('Name of the zone, drawn.'),
    note: Type.Optional(text('A few words beside the name, drawn.')),
    in: Type.Optional(reference('Id of the zone around this one.')),
  },
  { description: 'A trust boundary.' },
);

/** A box. */
export const node = map(
  'node',
  {
    label: text('Title of the box, drawn bold.'),
    role: Type.Optional(text('What it does, in one line.')),
    icon: Type.Optional(
      Type.String({
        pattern: '\\S',
        maxLength: LIMITS.text,
        description: ICON,
        examples: COMMON_ICONS,
      }),
    ),
    zone: Type.Optional(reference('Id of the zone it lies in.')),
    shape: Type.Optional(choice(NODE_SHAPES, "Outline of the box; without it, the icon's own.")),
    number: Type.Optional(Type.Integer({ minimum: 0, maximum: 999, description: 'Number on a badge of its own.' })),
    protocols: Type.Optional(
      Type.Array(text('A protocol, for instance HTTPS.'), {
        minItems: 1,
        maxItems: LIMITS.protocols,
        uniqueItems: true,
        description: 'Small callout tags.',
        examples: [['HTTPS', 'REST']],
      }),
    ),
    link: Type.Optional(
      Type.String({
        pattern: '^https?://[^\\s/?#"<>\\\\][^\\s"<>\\\\]*$',
        maxLength: LIMITS.link,
        description: 'Where a click leads, in SVG only; http or https.',
        examples: ['https://example.org/'],
      }),
    ),
  },
  { description: 'A box.' },
);

const rowNumber = Type.Integer({ minimum: 1, maximum: LIMITS.legendRows, description: 'Row of the legend, from 1.' });

const edgeDetails = {
  label: Type.Optional(text('What crosses.')),
  kind: Type.Optional(choice(EDGE_KINDS, 'How it is styled; explained in the key when several are used.', 'request')),
  protocol: Type.Optional(text('A small callout tag on the arrow, for instance REST.')),
  step: Type.Optional(
    Type.Union(
      [
        rowNumber,
        Type.Array(rowNumber, {
          minItems: 1,
          maxItems: LIMITS.legendRows,
          uniqueItems: true,
          description: 'Several rows.',
        }),
      ],
      { description: 'The row or rows of the legend that tell of this arrow; the numbers are drawn as badges on it.' },
    ),
  ),
};

/** An arrow in any of its three forms. */
export const edge = Type.Union(
  [
    Type.String({
      pattern: ARROW_PATTERN,
      maxLength: LIMITS.text,
      description: '`a -> b`, without a label.',
      examples: ['browser -> gateway'],
    }),
    map(
      'edge',
      {
        from: reference('Id of the node or zone it leaves.'),
        to: reference('Id of the node or zone it enters.'),
        ...edgeDetails,
      },
      { description: 'An arrow, written in full.' },
    ),
    Type.Record(
      Type.String({ pattern: ARROW_PATTERN }),
      Type.Union(
        [text('What crosses.'), map('edge in short form', edgeDetails, { description: 'More than a label.' })],
        {
          description: 'A label, or a map with `label`, `kind`, `protocol` and `step`.',
        },
      ),
      {
        title: 'edge in short form',
        description: '`a -> b: label`; `->` points one way, `<->` both ways, `--` has no head.',
        additionalProperties: false,
        minProperties: 1,
        maxProperties: 1,
        examples: [{ 'browser -> gateway': 'HTTPS login request' }],
      },
    ),
  ],
  { description: 'An arrow between two nodes or zones.' },
);

const beside = (where: string) =>
  Type.Optional(
    Type.Union(
      [
        reference('Id of a node.'),
        Type.Array(reference('Id of a node.'), {
          minItems: 1,
          maxItems: LIMITS.nodes,
          uniqueItems: true,
          description: 'Ids of nodes.',
        }),
      ],
      { description: `The node or nodes that it stands ${where}.` },
    ),
  );

/** Scenery. */
export const context = map(
  'context item',
  {
    icon: Type.String({
      pattern: '\\S',
      maxLength: LIMITS.text,
      description: ICON,
      examples: COMMON_ICONS,
    }),
    above: beside('above'),
    below: beside('below'),
    left: beside('left of'),
    right: beside('right of'),
  },
  { description: 'Scenery: an icon on one side of some nodes.' },
);

/** A row of the legend. */
export const legendRow = Type.Union(
  [
    text('What happens in this step.'),
    map('legend row', { text: text('What happens in this step.') }, { description: 'The same as a map.' }),
  ],
  { description: 'A row of the legend; rows are numbered 1, 2, 3 … in order.' },
);
