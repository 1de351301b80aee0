import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { didYouMean } from '../did-you-mean.ts';
import { type Finding, runFinding } from './findings/finding.ts';
import { reasonOf } from './findings/trouble.ts';

/** A spec that the arguments name. */
export interface SpecFile {
  /** As the user would name it, with `/`; `<stdin>` for standard input. */
  readonly path: string;
  /** File name without its ending: the slug, unless the spec says another. */
  readonly stem: string;
  /** What paths in the spec are relative to. */
  readonly folder: string;
}

export interface FoundSpecs {
  readonly specs: readonly SpecFile[];
  /** One for each argument that leads nowhere. */
  readonly findings: readonly Finding[];
  /** True when whole folders were asked for, so that a picture without a spec is a leftover. */
  readonly isWholeFolder: boolean;
}

/** The name under which standard input is told. */
export const STDIN = '<stdin>';
const DEFAULT_FOLDER = 'specs';
const IGNORED = ['**/node_modules/**', '**/whiteprint.config.{yaml,yml}'];

/**
 * Finds the specs that files, folders, globs and `-` name, each once, in the order of the arguments, then by name. Without
 * arguments they are the whole `catalog`, else a folder.
 */
export async function findSpecs(args: readonly string[], catalog?: readonly string[]): Promise<FoundSpecs> {
  if (args.length > 0) return findAll(args, false);
  if (catalog === undefined) return findAll([DEFAULT_FOLDER], true);
  const found = await findAll(catalog, false);
  return { ...found, isWholeFolder: found.findings.length === 0 };
}

async function findAll(args: readonly string[], isDefault: boolean): Promise<FoundSpecs> {
  const specs = new Map<string, SpecFile>();
  const findings: Finding[] = [];
  let isWholeFolder = true;
  for (const arg of args) {
    const found = await findArgument(arg, isDefault);
    if ('problem' in found) findings.push(found.problem);
    else for (const path of found.paths) specs.set(path === '-' ? path : resolve(path), toSpecFile(path));
    isWholeFolder &&= 'isFolder' in found && found.isFolder;
  }
  return { specs: [...specs.values()], findings, isWholeFolder };
}

type Found = { readonly paths: readonly string[]; readonly isFolder: boolean } | { readonly problem: Finding };

async function findArgument(arg: string, isDefault: boolean): Promise<Found> {
  if (arg === '-') return { paths: ['-'], isFolder: false };
  try {
    if (!(await stat(arg)).isDirectory()) return { paths: [arg], isFolder: false };
  } catch (error) {
    const paths = /[*?[\]{}]/.test(arg) ? await globFiles(toSlashes(arg), '.') : [];
    if (paths.length > 0) return { paths, isFolder: false };
    return { problem: await nothingAt(arg, error, isDefault) };
  }
  const paths = (await globFiles('**/*.{yaml,yml}', arg)).map((path) => join(arg, path));
  return paths.length > 0 ? { paths, isFolder: true } : { problem: emptyFolder(arg) };
}

async function globFiles(pattern: string, cwd: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const paths = await glob(pattern, { cwd, ignore: IGNORED, expandDirectories: false });
  return paths.toSorted((a, b) => (a < b ? -1 : 1));
}

function toSpecFile(path: string): SpecFile {
  if (path === '-') return { path: STDIN, stem: 'stdin', folder: '.' };
  return { path: toSlashes(path), stem: basename(path, extname(path)), folder: dirname(path) };
}

const toSlashes = (path: string): string => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);

const FIRST = 'write a first spec with: whiteprint init NAME';

const emptyFolder = (folder: string): Finding =>
  runFinding('no-spec', folder, 'there is no spec (*.yaml, *.yml) in this folder', FIRST);

async function nothingAt(arg: string, error: unknown, isDefault: boolean): Promise<Finding> {
  if (isDefault) return runFinding('no-spec', DEFAULT_FOLDER, 'there is no such folder here', FIRST);
  if (/[*?[\]{}]/.test(arg)) return runFinding('no-spec', arg, 'no file matches');
  const meant = await meantPath(arg);
  const help = meant === undefined ? undefined : `did you mean "${meant}"?`;
  return runFinding('unreadable', arg, `cannot read it: ${reasonOf(error)}`, help);
}

/** The spec or folder beside the path that is nearly called so. */
async function meantPath(path: string): Promise<string | undefined> {
  const folder = dirname(path);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const specs = entries.filter(
    (entry) => (entry.isDirectory() && !entry.name.startsWith('.')) || /\.ya?ml$/.test(entry.name),
  );
  const near = didYouMean(basename(path), specs.map(({ name }) => name).toSorted());
  return near === undefined ? undefined : toSlashes(join(folder, near));
}
