import type { Diagnostic } from '../diagnostics.ts';
import { checkContrast } from './check-contrast.ts';
import { checkEdges } from './check-edges.ts';
import { checkFaces } from './check-faces.ts';
import { groundsOf } from './grounds.ts';
import { mergeTokens } from './merge-tokens.ts';
import { type Blaming, withPlace } from './place.ts';
import { readTheme, type WrittenTheme } from './read-theme.ts';
import { resolveColors } from './resolve-colors.ts';
import { schemaDiagnostic } from './schema-diagnostic.ts';
import { fail, type ThemeSource } from './source.ts';
import type { Theme } from './theme.ts';
import { validateTheme } from './validate-theme.generated.ts';
import { type WrittenTokens, withLifelines } from './with-lifelines.ts';

/** What a theme's text does not say. */
export interface ThemeSurroundings {
  /** The themes that it extends, the nearest first; `findParents` gathers them. */
  readonly parents?: readonly ThemeSource[];
  /** Names of all faces that there are; without them a typesetter will complain. */
  readonly faces?: readonly string[];
}

/**
 * Reads a theme file. What it leaves out is as in the theme that it extends, or the schema's default; names of colours
 * become colours, every text must be readable wherever it can stand, and kinds of arrows must differ without colour.
 *
 * @throws CompileError with `theme/…` diagnostics, each with line and column, and with `file` when a parent is wrong.
 */
export const parseTheme = (text: string, around: ThemeSurroundings = {}): Theme => openTheme(text, around).theme;

/**
 * Reads a theme file as `parseTheme` does, and checks its arrows for all kinds of colour vision besides. What that takes is
 * loaded at the first call.
 *
 * @throws CompileError as `parseTheme`.
 */
export async function proveTheme(text: string, around: ThemeSurroundings = {}): Promise<Theme> {
  const { theme, refuse } = openTheme(text, around);
  const { checkVision } = await import('./check-vision.ts');
  refuse(checkVision(theme));
  return theme;
}

interface OpenTheme {
  readonly theme: Theme;
  /** Throws the findings, if there are any, with their places. */
  readonly refuse: (found: readonly Blaming[]) => void;
}

function openTheme(text: string, { parents = [], faces }: ThemeSurroundings): OpenTheme {
  const files = [readTheme(text), ...parents.map((parent) => readTheme(parent.text, parent.file))];
  const refuse = (found: readonly Blaming[]): void => {
    if (found.length > 0) fail(found.map((one) => withPlace(one, files)));
  };
  const { orphan, tokens } = joined(files);
  refuse(orphan);
  refuse(validate(tokens));
  const unknown: Diagnostic[] = [];
  const resolved = resolveColors(withLifelines(tokens as WrittenTokens), unknown);
  refuse([...unknown, ...(faces === undefined ? [] : checkFaces(resolved, faces))]);
  const theme = { ...resolved, grounds: groundsOf(resolved) };
  refuse([...checkContrast(theme), ...checkEdges(theme)]);
  return { theme, refuse };
}

/** All files as one; `orphan` tells of an `extends` that no parent was given for. */
function joined(files: readonly WrittenTheme[]): { readonly tokens: unknown; readonly orphan: readonly Diagnostic[] } {
  const [first, ...others] = files.toReversed().map(({ tokens }) => withoutExtends(tokens));
  const tokens = others.reduce<unknown>((parent, child) => mergeTokens(parent, child.tokens), first?.tokens);
  return { tokens, orphan: first?.reference === undefined ? [] : [parentless(first.reference)] };
}

/** Only words are taken out: whatever else stands there is for the schema to complain about. */
function withoutExtends(tokens: unknown): { readonly tokens: unknown; readonly reference?: string } {
  if (typeof tokens !== 'object' || tokens === null || !('extends' in tokens)) return { tokens };
  const { extends: reference, ...others } = tokens;
  return typeof reference === 'string' ? { tokens: others, reference } : { tokens };
}

const parentless = (reference: string): Diagnostic => ({
  rule: 'theme/not-found',
  severity: 'error',
  message: `the theme "${reference}" that this one extends was not given`,
  help: 'give all themes above it as `parents`',
  pointer: '/extends',
});

function validate(tokens: unknown): Diagnostic[] {
  return validateTheme(tokens) ? [] : (validateTheme.errors ?? []).map(schemaDiagnostic);
}
