import { readdirSync } from 'node:fs';

/** Names of the bundled faces, sorted. */
export const faceNames = (): readonly string[] =>
  readdirSync(new URL('../fonts/', import.meta.url))
    .filter((file) => file.endsWith('.ttf'))
    .map((file) => file.slice(0, -'.ttf'.length))
    .sort();
