import { type ObjectOptions, type Static, type TProperties, Type } from '@sinclair/typebox';

const map = <P extends TProperties>(properties: P, options: ObjectOptions = {}) =>
  Type.Object(properties, { additionalProperties: false, ...options });
const choice = <const V extends string>(values: readonly V[], description: string, options: object = {}) =>
  Type.Unsafe<V>({ type: 'string', enum: [...values], description, ...options });
const text = (description: string, options: object = {}) =>
  Type.String({ pattern: '\\S', maxLength: 300, description, ...options });
const count = (minimum: number, maximum: number, description: string) =>
  Type.Integer({ minimum, maximum, description });

/** 256 to 4096. */
const SIDE = '(?:25[6-9]|2[6-9]\\d|[3-9]\\d\\d|[1-3]\\d{3}|40[0-8]\\d|409[0-6])';

const size = Type.String({
  pattern: `^(?:${SIDE}x${SIDE}|square|social|portrait|slide|story)$`,
  description: '`WxH` with 256 to 4096 px a side, `square`, `social`, `portrait`, `slide` or `story`.',
  examples: ['square', 'social', 'portrait', 'slide', 'story', '1024x1024'],
});

const budget = Type.Union(
  [
    Type.Integer({ minimum: 1000, maximum: 100_000_000, description: 'Bytes.' }),
    Type.String({
      pattern: '^[0-9]{1,9}(?:\\.[0-9]{1,3})? ?(?:[bB]|[kKmM][bB]|[kKmM]i[bB])$',
      description: 'A number and a unit.',
      examples: ['180KB', '200KiB'],
    }),
  ],
  { description: 'Most bytes of a PNG, 1KB to 100MB: a number, or one with a unit such as `180KB` or `180KiB`.' },
);

const site = map(
  {
    to: Type.Optional(text('Folder for the pages.')),
    baseUrl: Type.Optional(
      Type.String({
        pattern: '^https?://[^\\s/?#]+[^\\s?#]*$',
        maxLength: 2000,
        description: 'Address that the pages will have, beginning with `https://` or `http://`.',
        examples: ['https://pictures.example.org/'],
      }),
    ),
    name: Type.Optional(text('Name of the catalog, on every page.')),
    lang: Type.Optional(
      Type.String({
        pattern: '^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$',
        maxLength: 40,
        description: 'Language of the index, such as `en` or `es`.',
        examples: ['en', 'es'],
      }),
    ),
  },
  { description: 'For the pages of the catalog.' },
);

/** What may be said of a rule. */
const LEVELS = ['off', 'warning', 'error'] as const;
export type RuleLevel = (typeof LEVELS)[number];

/** The settings of a catalog, declared once: the type, the JSON schema and the reference are all made from it. */
export const configSchema = map(
  {
    specs: Type.Optional(
      Type.Array(text('A file, a folder or a glob.'), {
        minItems: 1,
        maxItems: 1000,
        description: 'The specs of the catalog: files, folders or globs. What the command line names counts instead.',
        examples: [['specs']],
      }),
    ),
    out: Type.Optional(text('Folder for images.')),
    format: Type.Optional(
      Type.Array(choice(['png', 'svg', 'json'], 'A format.'), {
        minItems: 1,
        maxItems: 3,
        description: 'What to write for each picture.',
        examples: [['png', 'json']],
      }),
    ),
    theme: Type.Optional(
      text('A theme by name, or a theme file (`.yaml`), for all specs, whatever they say themselves.', {
        examples: ['whiteboard', './themes/house.yaml'],
      }),
    ),
    layout: Type.Optional(choice(['auto', 'elk', 'grid'], 'Layout engine for all specs.')),
    size: Type.Optional(
      Type.Array(size, {
        minItems: 1,
        maxItems: 10,
        description: 'Canvases for all specs; of several, each is a picture of its own.',
        examples: [['square', 'social']],
      }),
    ),
    scale: Type.Optional(count(1, 4, 'Pixels of the PNG for each px of the canvas, a side.')),
    budget: Type.Optional(budget),
    jobs: Type.Optional(count(1, 9999, 'Pictures at a time; changes no result.')),
    cache: Type.Optional(text('Folder for results of earlier builds, or `off`.')),
    maxWarnings: Type.Optional(count(0, 999_999, 'More warnings than this are an error.')),
    failFast: Type.Optional(Type.Boolean({ description: 'Start no more pictures after one has failed.' })),
    formatDiagnostics: Type.Optional(
      choice(['text', 'json', 'github', 'sarif'], 'How findings are told; see [cli.md](cli.md#messages).'),
    ),
    rules: Type.Optional(
      Type.Record(Type.String(), choice(LEVELS, 'Level of the rule.'), {
        description:
          'Levels of rules by their id, or by the part before the slash for all of its warnings. Errors are promises of the product: they can not be turned off.',
        examples: [{ copy: 'error', 'picture/label-in-key': 'off' }],
      }),
    ),
    words: Type.Optional(
      Type.Array(text('A word.'), {
        maxItems: 10_000,
        description: 'Words of the project that are spelled right, for the copy rules.',
      }),
    ),
    site: Type.Optional(site),
  },
  { title: 'Whiteprint config', description: 'Settings of a catalog: whiteprint.config.yaml.' },
);

/** Settings as they are written; paths are relative to the file's folder. */
export type Config = Static<typeof configSchema>;
