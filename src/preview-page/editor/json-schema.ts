/** As much of a JSON schema as the editor reads. */
export interface JsonSchema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  /** What editors offer: words, and beginnings of whole maps. */
  readonly defaultSnippets?: readonly { readonly body?: unknown }[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** What may stand at a path of keys and indexes: each of the ways that the schema offers. */
export function schemasAt(schema: JsonSchema, path: readonly (string | number)[]): readonly JsonSchema[] {
  return path.reduce<readonly JsonSchema[]>(
    (ways, step) => ways.flatMap((way) => below(way, step)).flatMap(waysOf),
    waysOf(schema),
  );
}

/** What a place is for; the first that is told on the way to it, from outside. */
export function describedAt(schema: JsonSchema, path: readonly (string | number)[]): JsonSchema | null {
  const last = path.at(-1);
  if (last === undefined) return schema;
  const found = schemasAt(schema, path.slice(0, -1)).flatMap((way) => below(way, last));
  return found.find(({ description }) => description !== undefined) ?? found[0] ?? null;
}

/** Keys of the maps among some ways, each with what it is for. */
export function keysOf(
  ways: readonly JsonSchema[],
): ReadonlyMap<string, { readonly schema: JsonSchema; readonly isRequired: boolean }> {
  return new Map(
    ways
      .toReversed()
      .flatMap(({ properties = {}, required = [] }) =>
        Object.entries(properties).map(
          ([key, schema]) => [key, { schema, isRequired: required.includes(key) }] as const,
        ),
      ),
  );
}

/** Words that may stand as a value, in the schema's order; the usual one is told. */
export function valuesOf(ways: readonly JsonSchema[]): readonly string[] {
  const words = ways.flatMap(({ const: only, enum: some = [], examples = [], defaultSnippets = [], type }) => [
    ...(only === undefined ? [] : [only]),
    ...some,
    ...examples,
    ...(type === 'string' ? defaultSnippets.map(({ body }) => body) : []),
    ...(type === 'boolean' ? [true, false] : []),
  ]);
  return [...new Set(words.filter((word) => typeof word !== 'object').map(String))];
}

/** A map or list is begun on the line below. */
export const isNested = (schema: JsonSchema): boolean =>
  waysOf(schema).every(({ type }) => type === 'object' || type === 'array');

function waysOf(schema: JsonSchema): readonly JsonSchema[] {
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  // The usual value and the examples of a choice stand beside it.
  return choices.length === 0 ? [schema] : [...choices.flatMap(waysOf), { ...schema, anyOf: [], oneOf: [] }];
}

function below(schema: JsonSchema, step: string | number): readonly JsonSchema[] {
  if (typeof step === 'number') return schema.items === undefined ? [] : [schema.items];
  const { properties = {}, patternProperties = {}, additionalProperties } = schema;
  const named = Object.hasOwn(properties, step) ? properties[step] : undefined;
  if (named !== undefined) return [named];
  const matching = Object.entries(patternProperties).filter(([pattern]) => new RegExp(pattern, 'u').test(step));
  if (matching.length > 0) return matching.map(([, value]) => value);
  return typeof additionalProperties === 'object' ? [additionalProperties] : [];
}
