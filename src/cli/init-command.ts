import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FirstArchetype } from './archetypes.ts';
import { EXIT } from './exit-codes.ts';
import { codeOf, reasonOf, trouble } from './findings/trouble.ts';
import { firstSpec } from './first-spec.ts';
import { loadTheme } from './load-theme.ts';
import { packagePath } from './package-files.ts';
import type { Terminal } from './terminal.ts';
import { writeTogether } from './write-together.ts';

/** What `init` may be told. */
export interface InitOptions {
  readonly archetype: FirstArchetype;
  readonly theme: string;
}

const FOLDER = 'specs';
/** The schema that is there already, and where a copy goes when it is not. */
const NEAR = 'schema/spec.schema.json';
const COPY = '.whiteprint/spec.schema.json';
const NAME = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9_-])?$/;

/** Writes a first spec to `specs/NAME.yaml`, never over an existing file. Answers the exit code. */
export async function runInit(name: string, options: InitOptions, terminal: Terminal): Promise<number> {
  const stem = name.replace(/\.ya?ml$/, '');
  if (!NAME.test(stem)) throw trouble(`"${name}" is no name for a spec`, 'use a-z, 0-9 and -, such as jwt-flow');
  const theme = await loadTheme(options.theme, FOLDER);
  if (theme.kind === 'missing') throw trouble(theme.message, theme.help);
  const path = join(FOLDER, `${stem}.yaml`);
  const schema = await readFile(packagePath('schema/spec.schema.json'));
  const isNear = (await readFile(NEAR).catch(() => undefined))?.equals(schema) === true;
  await writeNew(path, firstSpec({ ...options, schema: `../${isNear ? NEAR : COPY}` }));
  if (!isNear) await writeTogether([{ path: COPY, bytes: schema }]);
  terminal.tell(`wrote ${path}\nnext: whiteprint build ${path}\n`);
  return EXIT.fine;
}

async function writeNew(path: string, text: string): Promise<void> {
  try {
    await mkdir(FOLDER, { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    const exists = codeOf(error) === 'EEXIST';
    const help = exists ? 'choose another name: whiteprint init NAME' : undefined;
    throw trouble(`cannot write "${path}": ${exists ? 'there is a file already' : reasonOf(error)}`, help);
  }
}
