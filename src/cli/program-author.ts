import { type Command, Option } from 'commander';
import { ARCHETYPES } from './archetypes.ts';
import { EXIT_HELP } from './exit-codes.ts';
import type { FormatOptions } from './format-command.ts';
import type { InitOptions } from './init-command.ts';
import { optionOf } from './one-of.ts';
import { SPEC_ARGUMENT } from './program-build.ts';
import { type Exit, terminalOf } from './program-parts.ts';

/** Adds `init`. */
export function addInit(program: Command, exit: Exit): void {
  const command = program
    .command('init')
    .argument('[NAME]', 'name of the spec', 'first')
    .description('write a commented first spec to specs/NAME.yaml, never over an existing file')
    .addOption(optionOf(new Option('--archetype <KIND>', 'the shape of its story'), ARCHETYPES).default('pipeline'))
    .option('-t, --theme <THEME>', 'its theme', 'whiteboard')
    .addHelpText('after', `\n${INIT_EXAMPLES}\n\n${EXIT_HELP}`);
  command.action(async (name: string, options: InitOptions) => {
    const { runInit } = await import('./small-commands.ts');
    exit(await runInit(name, options, terminalOf(command)));
  });
}

const INIT_EXAMPLES = `Examples:
  whiteprint init my-first && whiteprint build
  whiteprint init tls --archetype handshake --theme blueprint`;

/** Adds `fmt`. */
export function addFormat(program: Command, exit: Exit): void {
  const command = program
    .command('fmt')
    .argument('[SPEC...]', SPEC_ARGUMENT)
    .description('write specs in their canonical form; comments and meaning stay')
    .option('--check', 'write nothing; exit 1 and tell what would change')
    .addHelpText('after', `\n${FORMAT_EXAMPLES}\n\n${EXIT_HELP}`);
  command.action(async (specs: string[], options: FormatOptions) => {
    const { runFormat } = await import('./text-commands.ts');
    exit(await runFormat(specs, options, terminalOf(command)));
  });
}

const FORMAT_EXAMPLES = `Examples:
  whiteprint fmt                     all of specs/
  whiteprint fmt --check             is everything formatted? for CI
  whiteprint fmt - < jwt.yaml        the formatted spec on stdout`;
