import { specSchema } from './schema.ts';

const ROOT = Object.keys(specSchema.properties);
const PAGE = Object.keys(specSchema.properties.meta.properties);

/** Where a key belongs that is the spec's own or the page's, and stands in another map; undefined for other keys. */
export function keysElsewhere(key: string): string | undefined {
  if (ROOT.includes(key)) return `"${key}" is a key of the spec itself: write it without indentation`;
  return PAGE.includes(key) ? `"${key}" is a key of the page: write it below \`meta:\`` : undefined;
}
