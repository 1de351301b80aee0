import type { Completion, CompletionContext, CompletionResult, CompletionSource } from '@codemirror/autocomplete';
import { html } from '../dom.ts';
import { isNested, type JsonSchema, keysOf, schemasAt, valuesOf } from './json-schema.ts';
import { placeBeingWritten, type YamlPlace } from './yaml-path.ts';

/** Offers what the schema knows at the cursor: keys that are not there yet, values, and ids that the text itself declares. */
export const completeBySchema =
  (schema: JsonSchema): CompletionSource =>
  (context: CompletionContext): CompletionResult | null => {
    const text = context.state.doc.toString();
    const place = placeBeingWritten(text, context.pos);
    if (place === null || (!context.explicit && place.word === '' && place.at !== 'value')) return null;
    const options = optionsAt(schema, place, text);
    return options.length === 0 ? null : { from: place.from, options, validFor: /^[\w./:-]*$/ };
  };

/** What may be written at a place of a text. */
export function optionsAt(schema: JsonSchema, place: YamlPlace, text: string): readonly Completion[] {
  const ways = schemasAt(schema, place.path);
  if (place.at === 'value') return valueOptions(ways, place.path, text);
  const keys = keyOptions(ways, place.siblings);
  return place.at === 'item' ? [...valueOptions(ways, place.path, text), ...keys] : keys;
}

function keyOptions(ways: readonly JsonSchema[], siblings: readonly string[]): readonly Completion[] {
  return [...keysOf(ways)]
    .filter(([key]) => !siblings.includes(key))
    .map(([key, { schema, isRequired }]) => ({
      label: key,
      type: 'property',
      apply: isNested(schema) ? `${key}:` : `${key}: `,
      boost: isRequired ? 1 : 0,
      ...(isRequired ? { detail: 'required' } : {}),
      ...infoOf(schema),
    }));
}

function valueOptions(ways: readonly JsonSchema[], path: YamlPlace['path'], text: string): readonly Completion[] {
  const usual = ways.find((way) => way.default !== undefined)?.default;
  const values = [...new Set([...valuesOf(ways), ...idsFor(path, text)])];
  // Lists of names read best in the order of the alphabet, of choices as they are told.
  return values.map((label, index) => ({
    label,
    type: 'enum',
    boost: -Math.min(90, index),
    ...(label === String(usual) ? { detail: 'usual' } : {}),
  }));
}

const infoOf = ({ description }: JsonSchema): Partial<Completion> =>
  description === undefined ? {} : { info: () => html('p', { class: 'schema-info' }, description) };

const MAPS: Readonly<Record<string, readonly string[]>> = {
  from: ['nodes', 'zones'],
  to: ['nodes', 'zones'],
  zone: ['zones'],
  in: ['zones'],
  above: ['nodes', 'zones'],
};

/** Ids of the boxes and zones that a text declares, for keys that name one. */
function idsFor(path: YamlPlace['path'], text: string): readonly string[] {
  const key = path.findLast((step) => typeof step === 'string');
  const maps = typeof key === 'string' && path.length > 1 ? (MAPS[key] ?? []) : [];
  return maps.flatMap((map) => idsIn(map, text));
}

function idsIn(map: string, text: string): readonly string[] {
  const block = new RegExp(`^${map}:[^\\n]*\\n((?:[ \\t#][^\\n]*\\n|\\n)*)`, 'm').exec(`${text}\n`)?.[1] ?? '';
  const indent = /^( +)\S/m.exec(block)?.[1];
  if (indent === undefined) return [];
  return [...block.matchAll(new RegExp(`^${indent}([a-z][\\w-]*):`, 'gm'))].map(([, id = '']) => id);
}
