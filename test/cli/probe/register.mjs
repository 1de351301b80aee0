/** Preloaded by a test: writes the address of every module that the process loads to the file PROBE_FILE. */
import { appendFileSync } from 'node:fs';
import { createRequire, register } from 'node:module';

register('./hooks.mjs', import.meta.url);
const { cache } = createRequire(import.meta.url);
process.on('exit', () => appendFileSync(process.env.PROBE_FILE, `${Object.keys(cache).join('\n')}\n`));
