import { type Command, Option } from 'commander';
import type { CacheOptions } from './cache-folder.ts';
import { EXIT_HELP } from './exit-codes.ts';
import type { MergeOptions } from './merge-command.ts';
import { parseBaseUrl, parseHeading, parseLanguage } from './parse-option.ts';
import { SPEC_ARGUMENT, withLookOptions, withPictureOptions } from './program-build.ts';
import { type Exit, terminalOf } from './program-parts.ts';
import type { SiteOptions } from './site/site-options.ts';

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
    const { runMerge } = await import('./spec-commands.ts');
    exit(await runMerge(folders, options, terminalOf(command)));
  });
}

const MERGE_EXAMPLES = `Examples:
  whiteprint merge shards/*            join them into out/, and sweep specs/
  whiteprint merge a b -o pictures     two shards into another folder
  whiteprint merge shards/* --scale 2  of shards that were told the same`;

/** Adds `site`. */
export function addSite(program: Command, exit: Exit): void {
  const command = withPictureOptions(program.command('site').argument('[SPEC...]', SPEC_ARGUMENT))
    .description('write a static web site with a page for every image')
    .addOption(new Option('-o, --out <DIR>', 'folder for images').default('out'))
    .addOption(new Option('--to <DIR>', 'folder of the site').default('site'))
    .addOption(
      new Option('--base-url <URL>', 'where the site will be; without it there is no sitemap').argParser(parseBaseUrl),
    )
    .addOption(new Option('--name <TEXT>', 'heading of the site').default('Diagrams').argParser(parseHeading))
    .addOption(new Option('--lang <LANG>', 'language of the index').default('en').argParser(parseLanguage))
    .option('--force', 'make everything again, whatever is there already')
    .option('--json', 'print one JSON object about the site and findings')
    .addHelpText('after', `\n${SITE_EXAMPLES}\n\n${EXIT_HELP}`);
  command.action(async (specs: string[], options: SiteOptions) => {
    const { runSite } = await import('./site/site-command.ts');
    exit(await runSite(specs, options, terminalOf(command)));
  });
}

const SITE_EXAMPLES = `Examples:
  whiteprint build && whiteprint site                       out/ as pages in site/
  whiteprint site --base-url https://example.org/diagrams/  with a sitemap and whole addresses
  whiteprint site --to public --name 'Our systems' --lang es`;

/** Adds `cache`. */
export function addCache(program: Command, exit: Exit): void {
  const cache = program.command('cache').description('results of earlier builds');
  const clean = cache
    .command('clean')
    .description('remove all of them')
    .addOption(new Option('--cache <DIR>', 'folder of the cache'));
  clean.action(async (options: CacheOptions) => {
    const { runCacheClean } = await import('./small-commands.ts');
    exit(await runCacheClean(options, terminalOf(clean)));
  });
}
