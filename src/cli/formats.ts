/** What a build can write for a picture, in the order of writing. */
export const FORMATS = ['png', 'svg', 'json'] as const;
export type Format = (typeof FORMATS)[number];
