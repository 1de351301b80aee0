import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { findSpecs, type SpecFile } from '../cli/find-specs.ts';
import { reasonOf, trouble } from '../cli/findings/trouble.ts';

/** What the preview shows, and where nothing outside of is served. */
export interface Subject {
  /** As for a build; none for the catalog's. */
  readonly args: readonly string[];
  /** Real, absolute. */
  readonly folder: string;
}

/** A spec of the folder. */
export interface ShownSpec {
  /** For addresses: hexadecimal, always the same for the same path. */
  readonly id: string;
  readonly file: SpecFile;
  /** Relative to the folder, with `/`. */
  readonly path: string;
  /** Real, absolute. */
  readonly real: string;
}

/** The subject that an argument names: a folder, or a spec in its folder; without one the specs of the catalog, in the folder that holds them all. Throws trouble. */
export async function findSubject(arg: string | undefined, catalog: readonly string[] = ['specs']): Promise<Subject> {
  const args = arg === undefined ? [] : [arg];
  const { specs, findings } = await findSpecs(args, catalog);
  const [wrong] = findings;
  if (wrong !== undefined) throw trouble(`${wrong.file}: ${wrong.message}`, wrong.help);
  if (arg !== undefined) return { args, folder: await realFolder(arg) };
  return { args, folder: commonFolder(await Promise.all(specs.map(({ folder }) => realpath(folder)))) };
}

async function realFolder(arg: string): Promise<string> {
  try {
    return await realpath((await stat(arg)).isDirectory() ? arg : dirname(arg));
  } catch (error) {
    throw trouble(`cannot show "${arg}": ${reasonOf(error)}`);
  }
}

function commonFolder(folders: readonly string[]): string {
  const [first = resolve('.'), ...rest] = folders;
  return rest.reduce((common, folder) => {
    let above = common;
    while (!isInside(folder, above)) above = dirname(above);
    return above;
  }, first);
}

/** The specs of a subject by path. Those that lie elsewhere, by way of a symbolic link, are left out. */
export async function listSpecs({ args, folder }: Subject, catalog?: readonly string[]): Promise<readonly ShownSpec[]> {
  const { specs } = await findSpecs(args, catalog);
  const shown = await Promise.all(specs.map((file) => toShown(file, folder)));
  return shown.filter((spec) => spec !== undefined).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

async function toShown(file: SpecFile, folder: string): Promise<ShownSpec | undefined> {
  try {
    const real = await realpath(file.path);
    const path = relative(folder, resolve(await realpath(file.folder), baseOf(file.path))).replaceAll(sep, '/');
    if (!isInside(real, folder) || path.startsWith('../')) return undefined;
    return { id: createHash('sha256').update(path).digest('hex').slice(0, 16), file, path, real };
  } catch {
    // Gone again.
    return undefined;
  }
}

const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** True for a path that is there, and no link. */
export function isReal(path: string): boolean {
  try {
    return realpathSync(path) === path;
  } catch {
    return false;
  }
}

/** True for a folder and all that lies in it; both real. */
export const isInside = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
