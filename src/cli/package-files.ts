import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The product's own folder: where `themes/`, `fonts/`, `icons/` and `schema/` are. Same depth in src/ and dist/. */
const ROOT = new URL('../../', import.meta.url);

/** Path of a file or folder that the package brings along. */
export const packagePath = (name: string): string => fileURLToPath(new URL(name, ROOT));

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** The package's own manifest. */
export const readManifest = (): Manifest => JSON.parse(readFileSync(packagePath('package.json'), 'utf8'));
