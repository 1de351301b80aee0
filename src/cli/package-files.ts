import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The product's own folder: where `themes/`, `fonts/`, `icons/` and `schema/` are. Same depth in src/ and dist/. */
const ROOT = new URL('../../', import.meta.url);

/** Path of a file or folder that the package brings along. */
export const packagePath = (name: string): string => fileURLToPath(new URL(name, ROOT));

/** The module that a process of the pool runs: beside this one, in the same form. */
export const workerScript = (): string =>
  packagePath(import.meta.url.endsWith('.ts') ? 'src/cli/render-worker.ts' : 'dist/cli/render-worker.js');

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** The package's own manifest. */
export const readManifest = (): Manifest => JSON.parse(readFileSync(packagePath('package.json'), 'utf8'));
