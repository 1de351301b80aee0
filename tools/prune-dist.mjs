/**
 * Removes from dist/ what people who install the package have no use for: modules that are joined into the command line's
 * files, and that the library and its types do not lead to.
 */
import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
/** Files that the bundler made. */
const bundled = JSON.parse(readFileSync('dist/bundle.json', 'utf8'));
const wanted = new Set([
  ...bundled,
  ...Object.values(exports)
    .flatMap(Object.values)
    .map((path) => join(path)),
]);

const IMPORT = /\b(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g;
for (const path of wanted) {
  const ending = path.endsWith('.d.ts') ? '.d.ts' : '.js';
  for (const [, name] of readFileSync(path, 'utf8').matchAll(IMPORT))
    wanted.add(join(dirname(path), name.replace(/\.[jt]s$/, ending)));
}

/** What the compiler made of a module; all else that lies in dist/ was put there on purpose. */
const isModule = (path) => existsSync(path.replace(/^dist/, 'src').replace(/(\.d\.ts|\.js)$/, '.ts'));

const files = readdirSync('dist', { recursive: true }).map((name) => join('dist', name));
for (const file of files.filter((path) => /\.(js|d\.ts)$/.test(path)))
  if (!wanted.has(file) && isModule(file)) rmSync(file);
rmSync('dist/bundle.json');

for (const folder of readdirSync('dist', { recursive: true, withFileTypes: true }).toReversed()) {
  const path = join(folder.parentPath, folder.name);
  if (folder.isDirectory() && readdirSync(path).length === 0) rmdirSync(path);
}
