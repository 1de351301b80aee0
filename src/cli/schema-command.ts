import { packagePath } from './package-files.ts';
import { readText } from './read-text.ts';
import type { Terminal } from './terminal.ts';

/** The formats that have a schema. */
export const SCHEMAS = ['spec', 'theme', 'config', 'report'] as const;

/** Prints the JSON Schema of one of the formats. */
export async function runSchema(name: string, terminal: Terminal): Promise<void> {
  const { text } = await readText(packagePath(`schema/${name}.schema.json`));
  terminal.give(text);
}
