/** The stages whose results `--print` can show. */
export const PRINTABLE = ['spec', 'model', 'layout', 'scene', 'drawing', 'svg'] as const;
export type Printable = (typeof PRINTABLE)[number];
