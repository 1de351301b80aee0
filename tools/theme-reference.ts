/** Writes the reference of the theme format from its schema; pure, so that a test can tell when docs/themes.md is stale. */
import { themeSchema } from '../src/theme/schema.ts';

/** As much of a JSON schema as the reference looks at. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** Where the reference begins in docs/themes.md; what stands before is written by hand. */
const MARK = '<!-- From here on made from the schema by `npm run generate`; do not edit. -->\n';

/** The page with its reference made anew. */
export function toThemePage(page: string): string {
  const at = page.indexOf(MARK);
  if (at < 0) throw new Error(`docs/themes.md has lost its mark: ${MARK}`);
  return page.slice(0, at + MARK.length) + toThemeReference();
}

function toThemeReference(): string {
  const schema = themeSchema as Schema;
  const top = Object.entries(schema.properties ?? {});
  const groups = top.filter(([, value]) => isGroup(value));
  const single = Object.fromEntries(top.filter(([, value]) => !isGroup(value)));
  return [
    INTRO,
    table({ properties: single, required: schema.required ?? [] }),
    ...groups.map(([name, value]) => toSection(name, value, schema.$defs ?? {})),
  ].join('\n');
}

/** `palette` is a map too, and its keys are the author's. */
const isGroup = (schema: Schema): boolean => schema.properties !== undefined || schema.items?.properties !== undefined;

function toSection(name: string, schema: Schema, defs: Readonly<Record<string, Schema>>): string {
  const keys = Object.keys(schema.properties ?? {});
  const shared = Object.values(schema.properties ?? {})[0]
    ?.$ref?.split('/')
    .at(-1);
  const picture = PICTURES[name];
  const lines = [`### ${name}`, '', schema.description ?? '', ''];
  if (picture !== undefined) lines.push(`![${picture}](images/theme-${name}.png)`, '');
  if (shared === undefined) lines.push(table(schema.items ?? schema));
  else lines.push(`For each of ${keys.map((key) => `\`${key}\``).join(', ')}:`, '', table(defs[shared] ?? {}));
  return lines.join('\n');
}

/** Rows of a map's tokens; those of maps in it follow with their path. */
function table(schema: Schema): string {
  return ['| token | value | default | what it is |', '|---|---|---|---|', ...rows(schema, ''), ''].join('\n');
}

function rows({ properties = {}, required = [] }: Schema, path: string): readonly string[] {
  return Object.entries(properties).flatMap(([key, value]) => {
    const token = `${path}${key}`;
    if (value.properties !== undefined) {
      return [`| **\`${token}\`** | | | ${meaning(value)} |`, ...rows(value, `${token}.`)];
    }
    return [`| \`${token}\` | ${toValue(value)} | ${toDefault(value, required.includes(key))} | ${meaning(value)} |`];
  });
}

function toDefault({ default: preset }: Schema, isRequired: boolean): string {
  if (preset === undefined) return isRequired ? 'must be there' : '';
  if (Array.isArray(preset)) return preset.length === 0 ? 'empty' : `\`${JSON.stringify(preset)}\``;
  return `\`${String(preset)}\``;
}

const COLOR = '^(#[0-9a-fA-F]{6}|';
const NOISE = / (?:`#rrggbb`, a name from `palette`, or `none`;.*|In px\.|In degrees\.|0 … 1\.)$/;

const meaning = ({ description = '' }: Schema): string => description.replace(NOISE, '').replaceAll('|', '\\|');

function toValue(schema: Schema): string {
  const { type, items, maxItems } = schema;
  if (schema.enum !== undefined) return schema.enum.map((word) => `\`${word}\``).join(' ');
  if (items !== undefined) return `list of: ${toValue(items)}${maxItems === undefined ? '' : `, at most ${maxItems}`}`;
  if (schema.pattern?.startsWith(COLOR) === true) return 'colour';
  return type === 'number' || type === 'integer' ? toRange(schema) : (TYPES[type ?? ''] ?? '');
}

const TYPES: Readonly<Record<string, string>> = {
  boolean: '`true` `false`',
  object: 'map of name: colour',
  string: 'text',
};

function toRange({ type, description = '', minimum, maximum }: Schema): string {
  const unit = description.endsWith('In px.') ? ' px' : description.endsWith('In degrees.') ? '°' : '';
  return `${type === 'integer' ? 'whole number ' : ''}${minimum} … ${maximum}${unit}`;
}

const INTRO = `
## Reference

Maps may be left out, as may every token that has a default; a theme with \`extends\` may leave out all but its \`name\`. A **colour** is
\`#rrggbb\`, a name from \`palette\`, or \`none\` where something may be left unpainted; in \`shapes\`, \`typography\`, \`icons\` and
\`solid\` it may also be \`tone.fill\`, \`tone.shade\`, \`tone.line\` or \`tone.ink\`, the colours of the tone that the thing has.
Lengths are px on a canvas of 1024 px, and grow with larger ones.
`;

/** What the pictures of groups show; tools/build-theme-pictures.ts draws them. */
export const PICTURES: Readonly<Record<string, string>> = {
  solid: 'The same boxes with projection flat and isometric',
  hand: 'The pen sketch with a sway of 0, 1 and 3',
  glow: 'A box without rings of glow, and with three',
  paper: 'The upper left corners of four themes',
  tones: 'A box of each tone',
  typography: 'Title and subtitle in two themes',
  shapes: 'Zones, boxes and badges in two themes',
  edges: 'The five kinds of arrows in four themes',
  rules: 'Lifelines with the bars at their feet, in two themes',
  icons: 'One icon in four themes',
};
