import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A package without sources, as people install it: its command line. Tests that run at once name different ones. */
export function installPackage(name: string): string {
  const home = resolve('node_modules/.cache/whiteprint-installed', name);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const parts = ['dist', 'docs/rules', 'fonts', 'icons', 'themes', 'schema', 'templates', 'words', 'package.json'];
  for (const part of parts) cpSync(part, join(home, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(home, 'node_modules'));
  return join(home, 'dist/cli/main.js');
}
