/**
 * Joins the modules of the command line to a few files: finding and reading 300 small ones took 60 ms of every start.
 * What is loaded on demand stays so. The modules of `dist/` are the library's, and are left as they are.
 */
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { licensesOf } from './licenses.mjs';

/** The program finds the files of its package from here, so all parts lie in this folder. */
const FOLDER = 'dist/cli';

// Of these, little is used: loading all of culori takes 80 ms, and this 8; of cspell-trie-lib 15, and this 5.
const PARTLY = ['culori', 'cspell-trie-lib'];
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const external = Object.keys(dependencies).filter((name) => !PARTLY.includes(name));

const { metafile } = await build({
  entryPoints: ['src/cli/main.ts', 'src/cli/render-worker.ts'],
  outdir: FOLDER,
  chunkNames: 'part-[hash]',
  bundle: true,
  splitting: true,
  external,
  format: 'esm',
  platform: 'node',
  target: 'node20.9',
  metafile: true,
  logLevel: 'warning',
});

const made = new Set(Object.keys(metafile.outputs).map((path) => basename(path)));
const stale = readdirSync(FOLDER).filter((file) => /^part-\w+\.js$/.test(file) && !made.has(file));
for (const file of stale) rmSync(join(FOLDER, file));

/** The page of the preview, for browsers, with the licences of what it holds. */
const PAGE = 'dist/preview';

const page = await build({
  entryPoints: ['src/preview-page/app.ts', 'src/preview-page/app.css'],
  outdir: PAGE,
  bundle: true,
  minify: true,
  legalComments: 'none',
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  metafile: true,
  logLevel: 'warning',
});
copyFileSync('src/preview-page/index.html', join(PAGE, 'index.html'));
copyFileSync('templates/icon.svg', join(PAGE, 'icon.svg'));
writeFileSync(join(PAGE, 'licenses.txt'), licensesOf(page.metafile));
// For tools/prune-dist.mjs.
writeFileSync('dist/bundle.json', JSON.stringify(Object.keys(metafile.outputs)));
