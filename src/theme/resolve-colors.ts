import type { Diagnostic } from '../diagnostics.ts';
import { didYouMean } from '../did-you-mean.ts';
import { COLOR_TOKENS } from './color-tokens.generated.ts';
import type { ThemeTokens } from './theme.ts';

const TONE_COLORS = ['tone.fill', 'tone.shade', 'tone.line', 'tone.ink'];
/** Groups whose things have a tone. */
const TONED = new Set(['shapes', 'typography', 'icons', 'solid']);
/** Tokens that cannot be left unpainted. */
const REQUIRED = /^\/(tones\/|edges\/[^/]+\/color$|typography\/[^/]+\/ink$|paper\/color$|icons\/[^/]+\/stroke$)/;

/** Replaces palette names by their colours, everywhere; tells names that are not in the palette. */
export function resolveColors(tokens: ThemeTokens, found: Diagnostic[]): ThemeTokens {
  const palette = new Map(Object.entries(tokens.palette).map(([name, value]) => [name, value.toLowerCase()]));
  const resolveToken = (value: string, pointer: string): string => {
    if (value.startsWith('#')) return value.toLowerCase();
    const isToned = TONED.has(pointer.split('/')[1] ?? '');
    if (isToned && TONE_COLORS.includes(value)) return value;
    if (value === 'none' && !REQUIRED.test(pointer)) return value;
    const color = palette.get(value);
    if (color === undefined)
      found.push(unknownColor(value, pointer, [...palette.keys(), ...(isToned ? TONE_COLORS : [])]));
    return color ?? '#000000';
  };
  const walk = (value: unknown, key: string, pointer: string): unknown => {
    if (typeof value === 'string') return COLOR_TOKENS.has(key) ? resolveToken(value, pointer) : value;
    if (Array.isArray(value)) return value.map((item, index) => walk(item, key, `${pointer}/${index}`));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, walk(item, name, `${pointer}/${name}`)]),
    );
  };
  return { ...(walk({ ...tokens, palette: {} }, '', '') as ThemeTokens), palette: Object.fromEntries(palette) };
}

function unknownColor(value: string, pointer: string, known: readonly string[]): Diagnostic {
  const meant = didYouMean(value, known);
  return {
    rule: 'theme/unknown-color',
    severity: 'error',
    message: `unknown colour "${value}"`,
    help: meant === undefined ? `write #rrggbb or one of: ${known.join(', ')}` : `did you mean "${meant}"?`,
    pointer,
  };
}
