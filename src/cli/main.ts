#!/usr/bin/env node
import { readManifest } from './package-files.ts';
import { onBrokenOutput, onSignals } from './signals.ts';

const argv = process.argv.slice(2);

onBrokenOutput();
onSignals();
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.write(`${readManifest().version}\n`);
} else {
  const { run } = await import('./run.ts');
  process.exitCode = Math.max(await run(argv), Number(process.exitCode ?? 0));
}
