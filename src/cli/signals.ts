import { EXIT } from './exit-codes.ts';
import { reasonOf } from './findings/trouble.ts';
import { sweepTemps } from './temp-files.ts';

/** On Ctrl-C and kin: sweeps the temporary files and ends with the signal's exit code. */
export function onSignals(): void {
  const end = (code: number) => () => {
    sweepTemps();
    process.exit(code);
  };
  process.on('SIGINT', end(EXIT.interrupted));
  process.on('SIGTERM', end(EXIT.terminated));
  process.on('SIGHUP', end(129));
}

/** A reader that goes away (`| head`) is no fault; output that cannot be written otherwise is. */
export function onBrokenOutput(): void {
  process.stdout.on('error', (error) => {
    if ('code' in error && error.code === 'EPIPE') return;
    process.stderr.write(`whiteprint: cannot write to stdout: ${reasonOf(error)}\n`);
    process.exitCode = EXIT.trouble;
  });
  process.stderr.on('error', () => undefined);
}
