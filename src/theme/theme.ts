import type { Static } from '@sinclair/typebox';
import type { ShapeRole, Tone } from '../roles.ts';
import type { themeSchema } from './schema.ts';

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** A theme file with its defaults, joined with what it extends. Colours may still be names. */
export type ThemeTokens = Omit<Frozen<Static<typeof themeSchema>>, 'extends'>;

/** The darkest and the lightest colour that text on an area may meet, for every role and tone. */
export type Grounds = Readonly<Record<ShapeRole, Readonly<Record<Tone, readonly string[]>>>>;

/**
 * A look, resolved: every token is there. Colours are `#rrggbb`, `none` or, where a thing has a tone,
 * `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`. Knows no geometry.
 */
export interface Theme extends ThemeTokens {
  readonly grounds: Grounds;
}

export type ShapeStyle = Theme['shapes']['node'];
export type EdgeStyle = Theme['edges']['request'];
export type RuleStyle = Theme['rules']['rule'];
export type Paper = Theme['paper'];
