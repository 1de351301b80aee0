import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import { type SpecFile, STDIN } from './find-specs.ts';

/** A spec's file as its sidecar names it: from the settings' folder on when there are settings, else its name alone. Never absolute. */
export function toldSpec({ path }: SpecFile, configFolder: string | undefined): string {
  if (path === STDIN) return 'stdin';
  if (configFolder === undefined) return basename(path);
  const told = relative(configFolder, resolve(path));
  // On another drive.
  return isAbsolute(told) ? basename(path) : told.replaceAll(sep, '/');
}
