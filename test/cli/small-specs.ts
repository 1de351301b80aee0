import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A spec that is quickly built: two boxes and an arrow. */
export const smallSpec = (title: string, more = ''): string => `whiteprint: 1
title: ${title}
layout: grid
${more}nodes:
  browser: {label: Browser, icon: browser}
  server: {label: Server, icon: server}
edges:
  - browser -> server: Request
`;

/** A spec with a mistake at 7:14. */
export const BROKEN = smallSpec('Broken').replace('label: Server', 'lable: Server');

/** Writes files, by path in `folder`. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
