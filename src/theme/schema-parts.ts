import { type TSchema, Type } from '@sinclair/typebox';

/** No unknown tokens. */
export const strict = { additionalProperties: false };

/** A colour, or the name of one. */
export const color = (description: string, preset?: string) =>
  Type.String({
    pattern: '^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$',
    description: `${description} \`#rrggbb\`, a name from \`palette\`, or \`none\`; in \`shapes\`, \`text\`, \`icons\` and \`solid\` also \`tone.fill\`, \`tone.shade\`, \`tone.line\` or \`tone.ink\`.`,
    ...(preset === undefined ? {} : { default: preset }),
  });

/** A number in a range. */
export const number = (description: string, minimum: number, maximum: number, preset?: number) =>
  Type.Number({ minimum, maximum, description, ...(preset === undefined ? {} : { default: preset }) });

/** A length, px. */
export const px = (description: string, preset?: number) => number(`${description} In px.`, 0, 400, preset);
/** An opacity, 0 … 1. */
export const opacity = (description: string, preset = 1) => number(`${description} 0 … 1.`, 0, 1, preset);
/** Dashes of a stroke. */
export const dash = Type.Array(
  Type.Number({ minimum: 0.1, maximum: 200, description: 'A length, from 0.1 to 200 px.' }),
  {
    maxItems: 8,
    default: [],
    description: 'Lengths on, off … of a dashed stroke, in px; empty for a solid one.',
  },
);

/** One of some words. */
export function choice<const V extends string>(values: readonly V[], description: string, preset?: V) {
  return Type.Unsafe<V>({
    type: 'string',
    enum: [...values],
    description,
    ...(preset === undefined ? {} : { default: preset }),
  });
}

/** A group of tokens that may be left out: every token in it has a neutral default. */
export function group<P extends Record<string, TSchema>>(description: string, properties: P) {
  return Type.Object(properties, { ...strict, default: {}, description });
}
