import { themeSchema } from './schema.ts';

/** As much of a JSON schema as is looked at here. */
interface Schema {
  readonly $ref?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/**
 * The schema of theme files as JSON text, for editors, which offer the names of `faces`. What has a default may be left out; the compiler's own schema asks
 * for every key, because there the defaults are filled in first. A theme that extends another may leave out all but its name.
 */
export function toJsonSchema(faces: readonly string[]): string {
  const relaxed: Schema = relax(withFaces(JSON.parse(JSON.stringify(themeSchema)), faces));
  const { $defs = {}, ...page } = relaxed;
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...withoutRequired(page),
    required: ['name'],
    if: { required: ['extends'] },
    else: { $ref: '#/$defs/whole' },
    $defs: {
      ...mapValues($defs, withoutRequired),
      whole: wholeOf(page) ?? {},
      ...Object.fromEntries(Object.entries($defs).map(([name, def]) => [`whole-${name}`, wholeOf(def) ?? {}] as const)),
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** With the names of the faces that there are; others are no error to an editor, as a package of fonts may bring them. */
function withFaces(schema: Schema, faces: readonly string[]): Schema {
  const text = schema.$defs?.['text'];
  const face = { ...text?.properties?.['face'], examples: faces };
  return { ...schema, $defs: { ...schema.$defs, text: { ...text, properties: { ...text?.properties, face } } } };
}

/** Without the keys that have a default among those that are asked for. */
function relax<T>(value: T): T {
  if (Array.isArray(value)) return value.map(relax) as T;
  if (typeof value !== 'object' || value === null) return value;
  const schema = mapValues(value as Record<string, unknown>, relax) as Schema;
  const { required, properties } = schema;
  if (!Array.isArray(required) || properties === undefined) return schema as T;
  return { ...schema, required: required.filter((key) => !('default' in (properties[key] ?? {}))) } as T;
}

/** Asks for no key in maps, which may be parts of what is there already; lists are always whole. */
function withoutRequired<S extends Schema>(schema: S): S {
  const { required: _, ...rest } = schema;
  if (rest.properties === undefined) return rest as S;
  return { ...rest, properties: mapValues(rest.properties, withoutRequired) } as unknown as S;
}

/** Nothing but the keys that a map must have, all the way down; undefined when there is none. */
function wholeOf({ $ref, required = [], properties = {} }: Schema): Schema | undefined {
  if ($ref !== undefined) return { $ref: $ref.replace(/([^/]+)$/, 'whole-$1') };
  const inner = Object.entries(properties).flatMap(([key, value]) => {
    const whole = wholeOf(value);
    return whole === undefined ? [] : [[key, whole] as const];
  });
  if (required.length === 0 && inner.length === 0) return undefined;
  return {
    ...(required.length === 0 ? {} : { required }),
    ...(inner.length === 0 ? {} : { properties: Object.fromEntries(inner) }),
  };
}

const mapValues = <V, W>(map: Readonly<Record<string, V>>, change: (value: V) => W): Record<string, W> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
