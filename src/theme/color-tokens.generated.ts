// Made from the schema by `npm run generate`; do not edit.

/** Names of the tokens that are colours, or lists of colours. */
export const COLOR_TOKENS: ReadonlySet<string> = new Set([
  'accent',
  'color',
  'eraser',
  'felt',
  'fill',
  'grain',
  'highlight',
  'ink',
  'inner',
  'light',
  'line',
  'outside',
  'pens',
  'shade',
  'stroke',
]);
