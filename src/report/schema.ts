import { type Static, type TProperties, type TSchema, Type } from '@sinclair/typebox';
import { EDGE_KINDS } from '../roles.ts';

const object = <P extends TProperties>(properties: P, description?: string) =>
  Type.Object(properties, { additionalProperties: false, ...(description === undefined ? {} : { description }) });
const text = (description: string) => Type.String({ description });
const number = (description: string) => Type.Number({ description });
const integer = (description: string) => Type.Integer({ minimum: 0, description });
const sha256 = (description: string) => Type.String({ pattern: '^[0-9a-f]{64}$', description });
const orNull = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()]);
const oneOf = <const V extends string>(values: readonly V[], description: string) =>
  Type.Unsafe<V>({ type: 'string', enum: [...values], description });

const id = text('Id of a node or zone.');
const index = integer("Place in the spec's list of edges, from 0.");
const owner = text('What it belongs to: `nodes/<id>`, `edges/<index>`, `zones/<id>`, `legend/<row>`, `title` …');
const box = {
  x: number('Left, px.'),
  y: number('Top, px.'),
  width: number('px.'),
  height: number('px.'),
};

/** Roles of texts as readers of the report know them. */
const REPORT_TEXT_ROLES = [
  'title',
  'subtitle',
  'node-title',
  'node-role',
  'edge-label',
  'zone-title',
  'legend',
  'note',
  'key',
  'protocol',
  'number',
  'step',
  'titleblock',
] as const;

const image = object(
  {
    file: text('File name of the picture, beside this report.'),
    width: integer('Pixels of the file: `scale` for each px of the canvas.'),
    height: integer('Pixels of the file.'),
    scale: Type.Integer({ minimum: 1, description: 'Pixels of the file for each px of the canvas, a side.' }),
    ratio: text('Width to height in lowest terms, for instance 1:1.'),
    bytes: integer('Size of the file.'),
    budget: integer('The most bytes that the file may have.'),
    sha256: sha256('Of the file.'),
    pixelSha256: sha256('Of the pixels that the file decodes to, as RGBA rows.'),
    encoding: object({
      mode: oneOf(['truecolour', 'palette'], 'How the pixels are stored.'),
      colours: integer('Distinct colours.'),
      ssim: number('Likeness to the picture as painted, 0 … 1; 1 is lossless.'),
    }),
  },
  'The picture file.',
);

const quality = object(
  {
    minTextPx: number('Size of the smallest text, px of the canvas.'),
    minContrast: number('Contrast of the least legible text with its background, 1 … 21.'),
    overlaps: integer('Things that stand on other things.'),
    crossings: integer('Arrows that cross.'),
    bends: integer('Bends of all arrows.'),
    fill: number('Bounding box of the diagram as a share of the space that it had, 0 … 1.'),
    engine: text('Where the chosen layout came from.'),
    candidates: integer('Layouts that were compared.'),
  },
  'Figures of the finished picture, whatever its scale.',
);

const graph = object(
  {
    nodes: Type.Array(
      object({
        id,
        label: text('Title of the box.'),
        role: orNull(text('What it does.')),
        zone: orNull(id),
        icon: orNull(text('Name of its icon.')),
        number: orNull(Type.Integer({ description: 'Its own number.' })),
      }),
    ),
    edges: Type.Array(
      object({
        from: id,
        to: id,
        label: orNull(text('What crosses.')),
        heads: oneOf(['end', 'both', 'none'], 'Where it has arrowheads; `none` is a mere line.'),
        kind: oneOf(EDGE_KINDS, 'Kind of the arrow.'),
        protocol: orNull(text('Protocol tag.')),
        steps: Type.Array(Type.Integer({ minimum: 1 }), { description: 'Rows of the legend, from 1.' }),
      }),
    ),
    zones: Type.Array(object({ id, label: text('Title of the zone.'), in: orNull(id) })),
    legend: Type.Array(Type.String(), { description: 'Rows in order.' }),
    notes: Type.Array(Type.String(), { description: 'Notes in order.' }),
    key: Type.Array(object({ mark: text('Letter on the arrow.'), edge: index }), {
      description: 'Arrows whose label stands in the key.',
    }),
  },
  'What is drawn, as it was written.',
);

const point = Type.Tuple([Type.Number(), Type.Number()]);

const geometry = object(
  {
    nodes: Type.Array(object({ id, ...box }), { description: 'Visible outlines.' }),
    zones: Type.Array(object({ id, ...box })),
    edges: Type.Array(
      object({
        from: id,
        to: id,
        index,
        points: Type.Array(point, { description: 'Route as [x, y], px.' }),
      }),
    ),
    lifelines: Type.Array(object({ id, points: Type.Array(point, { description: 'Both ends as [x, y], px.' }) }), {
      description: 'Of exchanges between parties: the upright lines that their arrows end on, by node.',
    }),
    panels: Type.Array(
      object({ role: oneOf(['header', 'legend', 'notes', 'key', 'titleblock'], 'Which part.'), ...box }),
    ),
    marks: Type.Array(
      object({
        role: oneOf(['step', 'number', 'key', 'protocol', 'icon', 'context'], 'What it is.'),
        owner,
        ...box,
      }),
    ),
    texts: Type.Array(
      object({
        text: text('As written.'),
        role: oneOf(REPORT_TEXT_ROLES, 'What it is.'),
        owner,
        lines: Type.Array(Type.String(), { description: 'As broken.' }),
        ...box,
        px: number('Font size.'),
        color: text('`#rrggbb`.'),
        background: text('`#rrggbb`: what is behind it, where it is hardest to read.'),
      }),
      { description: 'Boxes are the ink of all lines.' },
    ),
  },
  'Where everything is, in px of the canvas: `image.scale` times that in pixels of the file.',
);

const inputs = object(
  {
    spec: sha256('Of the spec file.'),
    theme: sha256('Of the theme file; with those of all themes that it extends, when it extends one.'),
    fonts: sha256('Of all bundled fonts.'),
    icons: sha256('Of the icon catalogue.'),
    options: sha256('Of the options that change the picture.'),
    engine: text('The product and its engines, with versions.'),
  },
  'What the picture was made of.',
);

const diagnostic = object({
  rule: text('Rule id.'),
  severity: oneOf(['error', 'warning'], 'How bad it is.'),
  message: text('What was found.'),
  help: orNull(text('The way out.')),
  pointer: orNull(text('JSON pointer into the spec.')),
  line: orNull(Type.Integer({ minimum: 1 })),
  column: orNull(Type.Integer({ minimum: 1 })),
  endLine: orNull(Type.Integer({ minimum: 1 })),
  endColumn: orNull(Type.Integer({ minimum: 1 })),
  evidence: orNull(Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]))),
});

/** The sidecar of one picture. */
export const reportSchema = Type.Object(
  {
    whiteprint: text('Version of the product.'),
    slug: text('Name of the picture and its page.'),
    spec: text("Path of the spec, relative to the configuration's folder."),
    title: text('Title as drawn.'),
    description: orNull(text('Text of the page.')),
    alt: text('The picture in words, in short: at most 300 characters unless its author wrote more.'),
    longDescription: text(
      'All that the picture says, in its language, one sentence a line: title, zones with their boxes, arrows in story order, legend, notes.',
    ),
    lang: text("Language of the picture's text, BCP 47."),
    theme: text('Name of the theme.'),
    archetype: text('Archetype of the diagram.'),
    meta: Type.Record(Type.String(), Type.Unknown(), { description: 'As written in the spec.' }),
    image,
    quality,
    graph,
    geometry,
    inputs,
    diagnostics: Type.Array(diagnostic),
  },
  { title: 'Whiteprint report', additionalProperties: false },
);

export type Report = Static<typeof reportSchema>;
