import { spawnSync } from 'node:child_process';

/** Exit code of tsc when it wrote its output in spite of type errors; those are for `npm run types` to tell. */
const WRITTEN_ALL_THE_SAME = 2;

/** Compiles src/ to dist/ once before the tests of the command line, as `npm run compile` does. */
export function setup(): void {
  const tsc = run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
  if (tsc.status === WRITTEN_ALL_THE_SAME) console.warn(`src/ has type errors:\n${tsc.stdout}`);
  else if (tsc.status !== 0) throw new Error(`src/ does not compile:\n${tsc.stdout}`);
  const bundle = run('tools/bundle.mjs');
  if (bundle.status !== 0) throw new Error(`dist/ cannot be bundled:\n${bundle.stderr}`);
}

const run = (...args: readonly string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' });
