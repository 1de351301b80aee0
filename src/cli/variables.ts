import type { Command, Option } from 'commander';
import { trouble } from './trouble.ts';

/** Gives every long option of the command a variable of its own: `--max-warnings` is `WHITEPRINT_MAX_WARNINGS`. */
export function giveVariables(command: Command): void {
  for (const option of command.options)
    if (!option.negate && option.name() !== 'version')
      option.env(`WHITEPRINT_${option.name().toUpperCase().replaceAll('-', '_')}`);
}

/**
 * Makes of the environment what commander, to which every variable that is there says yes, can read: empty ones are
 * none, and those of switches say yes or no. To be called before the command is parsed. Throws trouble that names the variable.
 */
export function readSwitches(command: Command, env: NodeJS.ProcessEnv): void {
  for (const option of command.options) {
    const name = option.envVar;
    const value = name === undefined ? undefined : env[name];
    if (name === undefined || value === undefined) continue;
    if (value === '') delete env[name];
    else if (option.isBoolean() && !isYes(option, name, value)) {
      delete env[name];
      command.setOptionValueWithSource(option.attributeName(), false, 'env');
    }
  }
}

const YES = ['1', 'true', 'yes', 'on'];
const NO = ['0', 'false', 'no', 'off'];

function isYes(option: Option, name: string, value: string): boolean {
  const word = value.toLowerCase();
  if (YES.includes(word) || NO.includes(word)) return YES.includes(word);
  throw trouble(`the variable ${name}, which is option ${option.long}, cannot be "${value}"`, 'write 1 or 0');
}
