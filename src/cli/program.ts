import { Argument, Command, Option } from 'commander';
import { EXIT_HELP } from './exit-codes.ts';
import type { IconsOptions } from './icons-command.ts';
import { argumentOf, optionOf } from './one-of.ts';
import { readManifest } from './package-files.ts';
import { addFormat, addInit } from './program-author.ts';
import { addBuild, addCheck, addDiff } from './program-build.ts';
import { addCache, addMerge, addSite } from './program-catalog.ts';
import { addExport, addImport } from './program-notations.ts';
import { type Exit, terminalOf } from './program-parts.ts';
import { addPreview } from './program-preview.ts';
import { SCHEMAS } from './schema-command.ts';
import { DIAGNOSTICS_FORMATS } from './terminal.ts';
import type { ThemesOptions } from './themes-command.ts';
import { giveVariables, readVariables } from './variables.ts';

/** The whole command line: commands, options, help. What a command needs is loaded when it runs. */
export function makeProgram(exit: Exit): Command {
  const program = new Command('whiteprint')
    .description('Compiles YAML specs of diagrams into finished infographic images.')
    .version(readManifest().version, '-V, --version', 'print the version')
    .option('-q, --quiet', 'print errors only')
    .option('--verbose', 'print timings, and stacks of our own faults')
    .option(
      '-c, --config <FILE>',
      'settings of the catalog (default: the nearest whiteprint.config.yaml, from here upwards)',
    )
    .addOption(
      optionOf(new Option('--format-diagnostics <FORMAT>', 'how findings are told'), DIAGNOSTICS_FORMATS).default(
        'text',
      ),
    )
    .option('--no-color', 'print without colour (also NO_COLOR=1; FORCE_COLOR=1 for the opposite)')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [COMMAND]', 'print the help of a command')
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(whiteprint --help tells what there is)')
    .exitOverride();
  addBuild(program, exit);
  addCheck(program, exit);
  addDiff(program, exit);
  addPreview(program);
  addSite(program, exit);
  addMerge(program, exit);
  addInit(program, exit);
  addFormat(program, exit);
  addImport(program, exit);
  addExport(program, exit);
  addLists(program, exit);
  addCache(program, exit);
  takeSettings(program);
  return program.addHelpText('after', `\n${EXAMPLES}\n\n${EXIT_HELP}`);
}

/** Commands whose options stand in settings and variables too. */
const CATALOG_COMMANDS = ['build', 'check', 'diff', 'preview', 'merge', 'site', 'cache', 'fmt'];

/** Gives options their variables, and reads both variables and settings once a command's own words are known. */
function takeSettings(program: Command): void {
  const commands = program.commands
    .filter((command) => CATALOG_COMMANDS.includes(command.name()))
    .flatMap((command) => [command, ...command.commands]);
  for (const command of [program, ...commands]) giveVariables(command);
  program.hook('preAction', async (_, command) => {
    readVariables(program, process.env);
    if (!commands.includes(command)) return;
    const { applySettings } = await import('./apply-settings.ts');
    await applySettings(command);
  });
}

const EXAMPLES = `Examples:
  whiteprint init my-first              write specs/my-first.yaml
  whiteprint build                      specs/ to images in out/
  whiteprint check specs/my-first.yaml  what is wrong with it, if anything
  whiteprint icons database             names of icons for databases

whiteprint COMMAND --help tells more of a command.`;

function addLists(program: Command, exit: Exit): void {
  const schema = program
    .command('schema')
    .addArgument(argumentOf(new Argument('[FORMAT]', 'which format'), SCHEMAS).default('spec'))
    .description('print the JSON Schema of specs, themes, settings or sidecars')
    .addHelpText(
      'after',
      `\nExamples:\n  whiteprint schema > spec.schema.json\n  whiteprint schema theme\n\n${EXIT_HELP}`,
    )
    .action(async (name: string) => (await import('./small-commands.ts')).runSchema(name, terminalOf(schema)));
  addThemes(program, exit);
  addIcons(program, exit);
  addRules(program, exit);
}

function addThemes(program: Command, exit: Exit): void {
  const themes = program
    .command('themes')
    .description('list the themes; check and draw one')
    .option('-t, --theme <THEME>', 'only this one, by name or file, checked on the densest picture too')
    .option(
      '--sheet <FILE>',
      'draw all that a theme has a style for, to a .png or .svg; without -t a file for every theme',
    )
    .option('--json', 'print one JSON object')
    .addHelpText('after', `\n${THEMES_EXAMPLES}\n\n${EXIT_HELP}`);
  themes.action(async (options: ThemesOptions) => {
    const { runThemes } = await import('./small-commands.ts');
    exit(await runThemes(options, terminalOf(themes)));
  });
}

const THEMES_EXAMPLES = `Examples:
  whiteprint themes
  whiteprint themes --sheet mine.png -t ./mine.yaml    check it, and see all of it
  whiteprint themes --sheet sheets/theme.png           sheets/theme-NAME.png for every theme`;

function addIcons(program: Command, exit: Exit): void {
  const icons = program
    .command('icons')
    .argument('[QUERY...]', 'words that the name, an alias, the set or the tone holds')
    .description('list or draw the icons')
    .option('--sheet <FILE>', 'draw them with their names to a .png or .svg; FILE-2, FILE-3 … for further pages')
    .option('-t, --theme <THEME>', 'the theme of the drawing, by name or file (default: whiteboard)')
    .option('--json', 'print one JSON object')
    .addHelpText('after', `\n${ICONS_EXAMPLES}\n\n${EXIT_HELP}`);
  icons.action(async (query: string[], options: IconsOptions) => {
    const { runIcons } = await import('./small-commands.ts');
    exit(await runIcons(query.join(' '), options, terminalOf(icons)));
  });
}

const ICONS_EXAMPLES = `Examples:
  whiteprint icons
  whiteprint icons key
  whiteprint icons --sheet icons.png -t blueprint      all of them, 64 on a page
  whiteprint icons data --sheet data.png`;

function addRules(program: Command, exit: Exit): void {
  const rules = program
    .command('rules')
    .argument('[ID]', 'a rule, or the part before the slash for all of its kind')
    .description('list the rules that specs and pictures are checked by; print the page of one')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `\nExamples:\n  whiteprint rules picture\n  whiteprint rules picture/label-overlap\n\n${EXIT_HELP}`,
    )
    .action(async (id: string | undefined, { json }) => {
      const { runRules } = await import('./small-commands.ts');
      exit(runRules(id, json === true, terminalOf(rules)));
    });
}
