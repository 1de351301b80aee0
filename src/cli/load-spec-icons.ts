import { constants } from 'node:fs';
import { type FileHandle, open, readFile, realpath } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve, sep } from 'node:path';
import type { IconFile, IconSet } from '../icons/icon-source.ts';
import { isIconPath, OPEN_SETS, readSetName } from '../icons/open-sets.ts';
import { parseIconSet } from '../icons/parse-icon-set.ts';
import { iconNames } from '../spec/icon-names.ts';
import type { Spec } from '../spec/schema.ts';
import { isTrouble, reasonOf, trouble } from './findings/trouble.ts';

/** What a spec's icons need beside the catalogue, and what it consists of, for hashing; empty for most specs. */
export interface SpecIcons {
  /** Icons of sets and files, as the spec names them. */
  readonly names: readonly string[];
  readonly sets: readonly IconSet[];
  readonly files: readonly IconFile[];
  readonly parts: readonly (string | Uint8Array)[];
}

export const NO_ICONS: SpecIcons = { names: [], sets: [], files: [], parts: [] };

/** Icons of a spec that are not of the catalogue: those of sets and files, each once. */
export const namesBeyond = (spec: Spec): readonly string[] => [
  ...new Set(
    iconNames(spec)
      .map((name) => name.trim())
      .filter((name) => isIconPath(name) || readSetName(name) !== undefined),
  ),
];

/** Loads the sets and files that icons name; `folder` is the spec's. A file that cannot be had says why. */
export async function loadIconsNamed(names: readonly string[], folder: string): Promise<SpecIcons> {
  if (names.length === 0) return NO_ICONS;
  const wanted = names.flatMap((name) => readSetName(name) ?? []);
  const sets = await Promise.all(OPEN_SETS.filter((set) => wanted.some((name) => name.set === set)).map(loadSet));
  const loaded = await Promise.all(names.filter(isIconPath).map((path) => loadFile(path, folder)));
  const found = sets.filter((set) => set !== undefined);
  return {
    names,
    sets: found,
    files: loaded.map(({ file }) => file),
    parts: [
      ...wanted.flatMap(({ set, icon }) => [set, icon, versionOf(found, set, icon)]),
      ...loaded.flatMap(({ file, bytes }) => [file.path, bytes]),
    ],
  };
}

/** What an icon of a set looks like, as a text to hash. */
function versionOf(sets: readonly IconSet[], prefix: string, name: string): string {
  const set = sets.find((one) => one.prefix === prefix);
  const own = (table: object | undefined): unknown =>
    table !== undefined && Object.hasOwn(table, name) ? Reflect.get(table, name) : null;
  const alias = own(set?.aliases);
  const parent = typeof alias === 'object' && alias !== null && 'parent' in alias ? String(alias.parent) : name;
  return JSON.stringify([own(set?.icons), alias, set?.icons[parent] ?? null]);
}

/** A set takes some ten ms to read, and the next spec may want it again. */
const sets = new Map<string, Promise<IconSet | undefined>>();

function loadSet(name: string): Promise<IconSet | undefined> {
  const known = sets.get(name) ?? readSet(name);
  sets.set(name, known);
  return known;
}

/** Undefined when its package is not installed. */
async function readSet(name: string): Promise<IconSet | undefined> {
  try {
    const path = createRequire(import.meta.url).resolve(`@iconify-json/${name}/icons.json`);
    return parseIconSet(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

/** Bytes beyond which no drawing is read. */
const MOST_BYTES = 65_536;
const READ_NOW = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

interface LoadedFile {
  readonly file: IconFile;
  readonly bytes: Uint8Array;
}

async function loadFile(path: string, folder: string): Promise<LoadedFile> {
  try {
    const bytes = await readInside(path, folder);
    return { file: { path, svg: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }, bytes };
  } catch (error) {
    const help = isTrouble(error) && error.help !== undefined ? { help: error.help } : {};
    return { file: { path, trouble: reasonFor(error), ...help }, bytes: new Uint8Array() };
  }
}

const reasonFor = (error: unknown): string =>
  error instanceof TypeError ? 'it is not UTF-8 text' : isTrouble(error) ? error.message : reasonOf(error);

/** Below the spec's folder, or below the one around it after a single `../`. */
const PATH = /^(?:\.\/|\.\.\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\]+\.svg$/i;

async function readInside(path: string, folder: string): Promise<Uint8Array> {
  if (/^\w+:/.test(path)) throw trouble('addresses are not fetched', WAY_OUT);
  if (!PATH.test(path)) throw trouble('it is not a path that icons may have', WAY_OUT);
  const root = await realpath(resolve(folder, path.startsWith('../') ? '..' : '.'));
  const real = await realpath(resolve(folder, path));
  if (!real.startsWith(root.endsWith(sep) ? root : root + sep)) throw trouble('it leads out of the folder', WAY_OUT);
  let file: FileHandle | undefined;
  try {
    file = await open(real, READ_NOW);
    const stat = await file.stat();
    if (!stat.isFile()) throw trouble('it is not a file');
    if (stat.size > MOST_BYTES)
      throw trouble(`it has ${stat.size} bytes, more than ${MOST_BYTES}`, 'simplify the drawing');
    return await file.readFile();
  } finally {
    await file?.close();
  }
}

const WAY_OUT = 'write "./name.svg" for a file in or below the spec\'s folder, "../folder/name.svg" for one beside it';
