import { type Command, Option } from 'commander';
import type { BuildOptions, CheckOptions } from './build-options.ts';
import type { DiffOptions } from './diff/diff-command.ts';
import { EXIT_HELP } from './exit-codes.ts';
import { optionOf } from './one-of.ts';
import {
  parseBudgetOption,
  parseCount,
  parseFormats,
  parseJobs,
  parsePixels,
  parseScale,
  parseShardOption,
  parseShare,
  parseSizes,
} from './parse-option.ts';
import { PRINTABLE } from './printable.ts';
import { type Exit, terminalOf } from './program-parts.ts';

/** Adds `build`. */
export function addBuild(program: Command, exit: Exit): void {
  const command = withPictureOptions(program.command('build').argument('[SPEC...]', SPEC_ARGUMENT))
    .description('render specs to images, each with a sidecar of facts about it')
    .addOption(new Option('-o, --out <DIR>', 'folder for images').default('out'))
    .addOption(
      new Option('-f, --format <LIST>', 'what to write: png, svg, json, with commas between')
        .default(['png', 'json'], 'png,json')
        .argParser(parseFormats),
    )
    .option(
      '--check',
      'write nothing; exit 1 if anything in the folder for images is stale, missing, left over or foreign',
    )
    .option('--force', 'render everything, whatever is there already')
    .addOption(
      new Option('-w, --watch', 'go on, and build again what a change touches, until Ctrl-C').conflicts([
        'check',
        'print',
        'json',
      ]),
    )
    .option('--prune', 'remove pictures that no spec gives any more')
    .addOption(
      optionOf(
        new Option('--print <STAGE>', "print one spec's intermediate result, write nothing"),
        PRINTABLE,
      ).conflicts(['check', 'json']),
    )
    .option('--json', 'print one JSON object about images and findings')
    .addHelpText('after', `\n${BUILD_EXAMPLES}\n\n${EXIT_HELP}`);
  command.action(async (specs: string[], options: BuildOptions) => {
    if (options.watch === true) return watch(specs, command);
    const { runBuild } = await import('./spec-commands.ts');
    exit(await runBuild(specs, options, terminalOf(command)));
  });
}

async function watch(specs: readonly string[], command: Command): Promise<void> {
  const terminal = terminalOf(command);
  const { liveSettings, runWatch } = await import('../preview/live-commands.ts');
  await runWatch(specs, liveSettings<BuildOptions>(command, terminal), terminal);
}

export const SPEC_ARGUMENT = 'files, folders, globs, or - for stdin (default: specs/)';

const BUILD_EXAMPLES = `Examples:
  whiteprint build                                    all of specs/ to out/
  whiteprint build specs/jwt.yaml -t blueprint        one spec in another theme
  whiteprint build -s square -s 1200x630 -o social    two sizes of everything
  whiteprint build --watch                            again whenever something changes
  whiteprint build --check                            is out/ what specs/ would give?
  cat jwt.yaml | whiteprint build - --print svg       the SVG on stdout`;

/** Adds `diff`. */
export function addDiff(program: Command, exit: Exit): void {
  const command = withPictureOptions(program.command('diff').argument('[SPEC...]', SPEC_ARGUMENT))
    .description('render again, and tell what is different from the pictures that are there, or that were')
    .addOption(new Option('-o, --out <DIR>', 'folder for images').default('out'))
    .option('--against <DIR|REV>', 'compare with this folder, or with the folder for images at this git revision')
    .addOption(
      new Option('--threshold <N>', 'colours nearer than this are the same, 0 to 1').default(0).argParser(parseShare),
    )
    .addOption(
      new Option('--max-changed-pixels <N>', 'pictures with no more changed pixels are no difference')
        .default(0)
        .argParser(parsePixels),
    )
    .option('--strips <DIR>', 'write before, after and difference of each changed picture to this folder')
    .option('--html <FILE>', 'write a page with all differences, to swipe between before and after')
    .option('--markdown', 'print a summary for a pull request')
    .option('--json', 'print one JSON object about all pictures')
    .option('--force', 'use no results of earlier builds')
    .addHelpText('after', `\n${DIFF_EXAMPLES}\n\n${EXIT_HELP}`);
  command.action(async (specs: string[], options: DiffOptions) => {
    const { runDiff } = await import('./diff/diff-command.ts');
    exit(await runDiff(specs, options, terminalOf(command)));
  });
}

const DIFF_EXAMPLES = `Examples:
  whiteprint diff                                   what would build change in out/?
  whiteprint diff --against main --html diff.html   what has changed since main?
  whiteprint diff --against main --markdown         the same, for a pull request`;

/** The options that change how pictures look; `check` and `merge` have them too, to check that very build. */
export function withLookOptions(command: Command): Command {
  return command
    .addOption(new Option('-t, --theme <THEME>', 'name or file of the theme for all specs'))
    .addOption(optionOf(new Option('-l, --layout <ENGINE>', 'layout engine'), ['auto', 'elk', 'grid']))
    .addOption(
      new Option('-s, --size <SIZE>', 'canvas, such as 1024x1024 or social; again for several').argParser(parseSizes),
    )
    .addOption(
      new Option(
        '--scale <N>',
        'pixels of the PNG for each px of the canvas, a side: 1 to 4; same drawing, larger',
      ).argParser(parseScale),
    )
    .addOption(new Option('--budget <BYTES>', 'most bytes of a PNG, such as 180KB').argParser(parseBudgetOption));
}

/** The options of all who render, or have to do with the pictures of a build. */
export function withPictureOptions(command: Command): Command {
  return withLookOptions(command)
    .addOption(
      new Option('-j, --jobs <N>', 'pictures at a time; changes no result (default: one for each core)').argParser(
        parseJobs,
      ),
    )
    .option('--filter <TEXT>', 'only specs whose slug holds TEXT, or matches it when it has a *')
    .addOption(
      new Option('--shard <I/N>', 'only a stable share of the specs, such as 2/8, by slug').argParser(parseShardOption),
    )
    .option('--fail-fast', 'start no more pictures after one has failed')
    .addOption(new Option('--max-warnings <N>', 'more warnings than this are an error').argParser(parseCount))
    .addOption(
      new Option('--cache <DIR>', "folder for results of earlier builds (default: the platform's place for caches)"),
    )
    .option('--no-cache', 'use no results of earlier builds');
}

/** Adds `check`. */
export function addCheck(program: Command, exit: Exit): void {
  const command = withPictureOptions(program.command('check').argument('[SPEC...]', SPEC_ARGUMENT))
    .description('tell everything that build would complain about, write no images')
    .option(
      '--fix',
      'mend in the specs what needs no judgement, such as how terms are written; keeps comments and layout',
    )
    .option('--json', 'print one JSON object with the findings')
    .addHelpText('after', `\n${CHECK_EXAMPLES}\n\n${EXIT_HELP}`);
  command.action(async (specs: string[], options: CheckOptions) => {
    const { runCheck } = await import('./spec-commands.ts');
    exit(await runCheck(specs, options, terminalOf(command)));
  });
}

const CHECK_EXAMPLES = `Examples:
  whiteprint check                      all of specs/
  whiteprint check 'specs/auth-*.yaml'  some of them
  whiteprint check --fix                mend what can be mended, tell the rest
  whiteprint check - < draft.yaml       what is on stdin`;
