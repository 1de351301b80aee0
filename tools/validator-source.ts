/**
 * Writes the validators of specs, themes and settings, and which tokens of themes are colours, as code, so that a run needs neither ajv nor the schemas: compiling those
 * takes far longer than checking a file. Pure, so that a test can tell when the committed code is stale.
 */
import { Ajv, type Options } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { configSchema } from '../src/config/schema.ts';
import { specSchema } from '../src/spec/schema.ts';
import { themeSchema } from '../src/theme/schema.ts';

/** The code by its path in the project. */
export function toValidators(): Readonly<Record<string, string>> {
  return {
    // All errors are wanted; that is safe because the size of what is checked is limited before.
    'src/spec/validate-spec.generated.ts': toSource('validateSpec', specSchema, {}),
    'src/theme/validate-theme.generated.ts': toSource('validateTheme', themeSchema, {
      useDefaults: true,
      inlineRefs: false,
    }),
    'src/config/validate-config.generated.ts': toSource('validateConfig', configSchema, {}),
    'src/theme/color-tokens.generated.ts': toColorTokens(),
  };
}

/** As much of a JSON schema as is looked at here. */
interface Schema {
  readonly type?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** The names of all tokens of themes that are colours, so that whoever adds one need not think of it. */
function toColorTokens(): string {
  const strings = stringTokens(themeSchema as Schema);
  const isColor = ({ pattern = '' }: Schema): boolean => pattern.startsWith('^(#[0-9a-fA-F]{6}|');
  const names = new Set(strings.filter(([, schema]) => isColor(schema)).map(([name]) => name));
  const others = strings.filter(([name, schema]) => names.has(name) && !isColor(schema));
  if (others.length > 0)
    throw new Error(`"${others[0]?.[0]}" is a colour in one place of a theme, and none in another`);
  const list = [...names].sort().map((name) => `  '${name}',\n`);
  return `// Made from the schema by \`npm run generate\`; do not edit.\n\n/** Names of the tokens that are colours, or lists of colours. */\nexport const COLOR_TOKENS: ReadonlySet<string> = new Set([\n${list.join('')}]);\n`;
}

function stringTokens({ properties = {}, $defs = {} }: Schema): readonly (readonly [string, Schema])[] {
  return [
    ...Object.values($defs).flatMap(stringTokens),
    ...Object.entries(properties).flatMap(([name, schema]): readonly (readonly [string, Schema])[] => {
      const value = schema.items ?? schema;
      return value.type === 'string' ? [[name, value]] : stringTokens(value);
    }),
  ];
}

function toSource(name: string, schema: object, options: Options): string {
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: true, ...options, code: CODE });
  const code = standalone.default(ajv, ajv.compile(schema));
  const main = /^export const validate = (\w+);$/m.exec(code)?.[1];
  if (main === undefined) throw new Error('ajv writes its code in another form than it did');
  return [HEAD, ...importsOf(code), '', signature(name, main), withoutRequires(body(code))].join('\n');
}

const CODE = { source: true, esm: true, lines: true } as const;

const HEAD = `// Made from the schema by \`npm run generate\`; do not edit.
// @ts-nocheck: code written by a machine, checked by the tests of what it was made from.
import type { ErrorObject } from 'ajv';`;

/** What ajv would take from its own package at run time. */
const EQUAL = 'require("ajv/dist/runtime/equal").default';
const LENGTH = 'require("ajv/dist/runtime/ucs2length").default';

const importsOf = (code: string): readonly string[] =>
  code.includes(EQUAL) ? ["import { isSameValue } from './same-value.ts';"] : [];

function withoutRequires(code: string): string {
  // ajv's own comparison cannot bear maps without a prototype; characters are counted by code points, as ajv does.
  const own = code.replaceAll(EQUAL, 'isSameValue').replaceAll(LENGTH, '(text) => [...text].length');
  if (own.includes('require(')) throw new Error('the validator needs a part of ajv that has no stand-in here');
  return own;
}

const signature = (name: string, main: string): string =>
  `/** True when the value has the shape that the schema describes; otherwise \`errors\` tells all that is wrong. */
export const ${name}: { (value: unknown): boolean; errors?: readonly ErrorObject[] | null } = ${main};
`;

/** The code without its own exports. */
const body = (code: string): string => code.replace(/^"use strict";\n|^export .*;\n/gm, '');
