/** Writes the reference of settings from their schema; pure, so that a test can tell when docs/config.md is stale. */
import { configSchema } from '../src/config/schema.ts';

/** As much of a JSON schema as the reference looks at. */
interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
}

/** The reference as Markdown. */
export const toConfigReference = (): string => [INTRO, HEAD, ...rows(configSchema as Schema, ''), ENDING].join('\n');

const HEAD = '| setting | value | option | meaning |\n|---|---|---|---|';

function rows({ properties = {} }: Schema, path: string): readonly string[] {
  return Object.entries(properties).flatMap(([key, schema]) => {
    const meaning = (schema.description ?? '').replaceAll('|', '\\|');
    const row = `| \`${path}${key}\` | ${toType(schema)} | ${optionOf(key)} | ${meaning} |`;
    return [row, ...rows(schema, `${path}${key}.`)];
  });
}

/** Settings that are not an option of the same name. */
const OWN: Readonly<Record<string, string>> = { rules: '', words: '', site: '', specs: '`SPEC…`' };

const optionOf = (key: string): string =>
  OWN[key] ?? `\`--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}\``;

function toType(schema: Schema): string {
  if (schema.enum !== undefined) return schema.enum.map((word) => `\`${word}\``).join(' ');
  if (schema.anyOf !== undefined) return [...new Set(schema.anyOf.map(toType))].join(' or ');
  if (schema.items !== undefined) return `list of: ${toType(schema.items)}`;
  if (schema.patternProperties !== undefined)
    return `map of rule: ${Object.values(schema.patternProperties).map(toType).join('')}`;
  if (schema.type === 'integer')
    return schema.minimum === undefined || (schema.maximum ?? 0) >= 100_000_000
      ? 'whole number'
      : `whole number ${schema.minimum} … ${schema.maximum}`;
  return { string: 'text', boolean: '`true` `false`', object: 'map' }[schema.type ?? ''] ?? '';
}

const INTRO = `# Settings

\`whiteprint.config.yaml\` says once, for a whole catalog, what would stand on every command line. This page is made from the schema
that settings are checked against (\`schema/config.schema.json\`), by \`tools/build-docs.ts\`; do not edit it by hand.

\`\`\`yaml
# yaml-language-server: $schema=./schema/config.schema.json
specs: [diagrams]
out: pictures
format: [png, svg, json]
theme: ./themes/house.yaml
maxWarnings: 0
words: [Zorblax]                  # spelled right
rules:
  copy: error                     # all rules about words
  picture/label-in-key: off       # a key is fine with us
  picture/title-thumbnail: error  # a title nobody can read is not
\`\`\`

- **Where it is**: in the folder where \`whiteprint\` runs, else in the nearest folder around it, up to the root of the file system; or
  the file that \`-c, --config FILE\` (\`WHITEPRINT_CONFIG\`) names. \`--verbose\` tells which one is used.
- **Who reads it**: \`build\`, \`check\`, \`diff\`, \`merge\`, \`cache clean\` and \`site\`, each what it has an option for.
- **What counts**: the command line, then the [environment](cli.md#variables), then the settings, then the default. A setting is the option of the
  same name: \`theme: blueprint\` draws all specs in that theme, as \`-t blueprint\` does, whatever they name themselves.
- **Paths** are relative to the file's folder, wherever the command runs.
- **Sidecars** tell their spec (\`spec\`) from the folder of the settings on: \`diagrams/auth/jwt.yaml\`. Without settings it is the file's name.
- **What changed**: pictures are rendered anew when a setting changes them or what their sidecars tell, and only then; moving a comment or
  saying the default does nothing. Where there were no settings before, sidecars change that tell their specs with folders now.

The schema is strict: a key that is not listed here is an error (\`config/unknown-key\`), told with line and column, with all others at once, and with
the setting that was probably meant. Wrong settings end a command with 2. \`whiteprint schema config\` prints the schema.

## Levels of rules

\`whiteprint rules\` lists all rules. A **warning** may be turned \`off\`, so that neither the build nor the sidecar tells it, or into an \`error\`,
so that the picture is not written. An **error** is a promise of the product: nothing that it finds is ever in a picture, and it cannot be
turned off or into a warning (\`config/fixed-rule\`). The part before the slash stands for all warnings of a kind: \`copy: error\`; what is said of a rule itself wins.

## All settings
`;

const ENDING = `
\`words\` are spelled right for the [rules about words](copy-rules.md), in any case of letters and in every language.
\`formatDiagnostics\` is told in [cli.md](cli.md#messages).
`;
