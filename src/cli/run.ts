import { CommanderError } from 'commander';
import { EXIT } from './exit-codes.ts';
import { harmless } from './findings/display-text.ts';
import { FAULT_HELP, faultMessage, stackOf } from './findings/fault.ts';
import { isTrouble } from './findings/trouble.ts';
import { makeProgram } from './program.ts';

/** Runs the command line (without `node` and the script) and answers the exit code. Never throws. */
export async function run(argv: readonly string[]): Promise<number> {
  let code: number = EXIT.fine;
  try {
    const program = makeProgram((result) => {
      code = result;
    });
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    // Commander has told its own errors already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.trouble;
    process.stderr.write(explain(error, argv.includes('--verbose')));
    return EXIT.trouble;
  }
}

function explain(error: unknown, isVerbose: boolean): string {
  const own = !isTrouble(error);
  const help = own ? FAULT_HELP : error.help;
  const message = own ? faultMessage(error) : harmless(error.message);
  const stack = own && isVerbose ? stackOf(error) : '';
  return `whiteprint: ${message}\n${help === undefined ? '' : `help: ${harmless(help)}\n`}${stack}`;
}
