import { type Command, InvalidArgumentError, Option } from 'commander';
import type { PreviewOptions } from '../preview/preview-command.ts';
import { EXIT_HELP } from './exit-codes.ts';
import { withLookOptions } from './program-build.ts';
import { terminalOf } from './program-parts.ts';

/** Where the preview is found, unless it is taken. */
const PORT = 4650;

/** Adds `preview`. */
export function addPreview(program: Command): void {
  const command = withLookOptions(
    program.command('preview').argument('[SPEC|DIR]', 'a spec, or a folder of them (default: specs/)'),
  )
    .description('show the pictures in a browser, drawn again as files change, with what is wrong and an editor')
    .addOption(
      new Option('--port <N>', 'port to serve at, else the next one that is free; 0 for any')
        .default(PORT)
        .argParser(parsePort),
    )
    .addOption(
      new Option('--host <HOST>', 'address to serve at; others than this let other machines in').default('127.0.0.1'),
    )
    .option('--no-open', 'open no browser')
    .option('--read-only', 'without the editor: write no file')
    .addHelpText('after', `\n${PREVIEW_EXAMPLES}\n\n${EXIT_HELP}`);
  command.action(async (arg: string | undefined) => {
    const terminal = terminalOf(command);
    const { liveSettings, runPreview } = await import('../preview/live-commands.ts');
    await runPreview(arg, liveSettings<PreviewOptions>(command, terminal), terminal);
  });
}

const PREVIEW_EXAMPLES = `Examples:
  whiteprint preview                          all of specs/
  whiteprint preview specs/jwt.yaml           one spec
  whiteprint preview docs/specs -t blueprint  a folder, all in one theme`;

/** A port, or 0 for any that is free. */
function parsePort(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535)
    throw new InvalidArgumentError('It must be a whole number from 0 to 65535.');
  return Number(value);
}
