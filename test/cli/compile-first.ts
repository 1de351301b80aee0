import { spawnSync } from 'node:child_process';

/** Exit code of tsc when it wrote its output in spite of type errors; those are for `npm run types` to tell. */
const WRITTEN_ALL_THE_SAME = 2;

/** Compiles src/ to dist/ once before the tests of the command line. */
export function setup(): void {
  const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'];
  const { status, stdout } = spawnSync(process.execPath, tsc, { encoding: 'utf8' });
  if (status === WRITTEN_ALL_THE_SAME) console.warn(`src/ has type errors:\n${stdout}`);
  else if (status !== 0) throw new Error(`src/ does not compile:\n${stdout}`);
}
