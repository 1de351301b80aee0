import { type ObjectOptions, type StringOptions, type TProperties, Type } from '@sinclair/typebox';
import { LIMITS } from './limits.ts';

/** Ids of nodes and zones. */
export const ID_PATTERN = '^[a-z][a-z0-9_-]*$';

/** An arrow between two ids: `a -> b`, `a <-> b` or `a -- b`; only `--` needs the spaces, as ids may hold dashes. */
export const ARROW_PATTERN =
  '^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$';

/** A text that is drawn: any script and punctuation, line breaks too, but not empty. */
export const text = (description: string, options: StringOptions = {}) =>
  Type.String({ pattern: '\\S', maxLength: LIMITS.text, description, ...options });

/** The id of a node or zone somewhere in the spec; whether there is one is the model's question. */
export const reference = (description: string) => Type.String({ pattern: '\\S', maxLength: LIMITS.text, description });

/** One of a few fixed words. */
export const choice = <const V extends string>(values: readonly V[], description: string, preset?: V) =>
  Type.Unsafe<V>({
    type: 'string',
    enum: [...values],
    description,
    ...(preset === undefined ? {} : { default: preset }),
  });

/** A map with exactly these keys; `title` is what messages and the reference call it. */
export const map = <P extends TProperties>(title: string, properties: P, options: ObjectOptions = {}) =>
  Type.Object(properties, { title, additionalProperties: false, ...options });

/** A language tag such as `en` or `pt-BR`. */
export const language = (description: string, options: StringOptions = {}) =>
  Type.String({
    pattern: '^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$',
    maxLength: 40,
    description,
    examples: ['en', 'es'],
    ...options,
  });
