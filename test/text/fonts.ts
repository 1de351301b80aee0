import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEXT_ROLES, type TextRole } from '../../src/roles.ts';
import type { FontFile } from '../../src/text/font.ts';
import type { TextStyle, Typography } from '../../src/theme/text-style.ts';

const folder = join(import.meta.dirname, '../../fonts');

/** All bundled fonts, from the files that are shipped. */
export const fonts: readonly FontFile[] = readdirSync(folder)
  .filter((name) => name.endsWith('.ttf'))
  .sort()
  .map((name) => ({ face: name.slice(0, -4), data: readFileSync(join(folder, name)) }));

/** Faces that texts are set in; the others only stand in for them. */
export const TEXT_FACES: readonly string[] = fonts
  .map(({ face }) => face)
  .filter((face) => !/^(Tektur|Handjet)-/.test(face));

/** A typography with the same style for every role, but for those given. */
export function typographyOf(face: string, special: Partial<Record<TextRole, Partial<TextStyle>>> = {}): Typography {
  const styles = TEXT_ROLES.map((role) => [role, { face, px: 16, leading: 1.25, tracking: 0, ...special[role] }]);
  return Object.fromEntries(styles);
}

/** Numbers in [0, 1) that are the same at every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
