import { type Command, Option } from 'commander';
import type { CacheOptions } from './cache-folder.ts';
import { EXIT_HELP } from './exit-codes.ts';
import type { MergeOptions } from './merge-command.ts';
import { withLookOptions } from './program-build.ts';
import { type Exit, terminalOf } from './program-parts.ts';

/** Adds `merge`. */
export function addMerge(program: Command, exit: Exit): void {
  const command = withLookOptions(
    program.command('merge').argument('<DIR...>', 'folders that shards of a build were written to'),
  )
    .description('join what shards built into one folder, and tell what the specs ask for that is not there')
    .addOption(new Option('-o, --out <DIR>', 'folder for images').default('out'))
    .addOption(new Option('--specs <PATH...>', 'the specs of the whole catalog').default(['specs'], 'specs'))
    .addHelpText('after', `\n${MERGE_EXAMPLES}\n\n${EXIT_HELP}`);
  command.action(async (folders: string[], options: MergeOptions) => {
    const { runMerge } = await import('./merge-command.ts');
    exit(await runMerge(folders, options, terminalOf(command)));
  });
}

const MERGE_EXAMPLES = `Examples:
  whiteprint merge shards/*            join them into out/, and sweep specs/
  whiteprint merge a b -o pictures     two shards into another folder
  whiteprint merge shards/* --scale 2  of shards that were told the same`;

/** Adds `cache`. */
export function addCache(program: Command, exit: Exit): void {
  const cache = program.command('cache').description('results of earlier builds');
  const clean = cache
    .command('clean')
    .description('remove all of them')
    .addOption(new Option('--cache <DIR>', 'folder of the cache'));
  clean.action(async (options: CacheOptions) => {
    const { runCacheClean } = await import('./cache-command.ts');
    exit(await runCacheClean(options, terminalOf(clean)));
  });
}
