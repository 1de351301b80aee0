import { type Command, InvalidArgumentError, type Option } from 'commander';

/** Gives every long option of the command a variable of its own: `--max-warnings` is `WHITEPRINT_MAX_WARNINGS`. */
export function giveVariables(command: Command): void {
  for (const option of command.options)
    if (!option.negate && option.name() !== 'version')
      option.env(`WHITEPRINT_${option.name().toUpperCase().replaceAll('-', '_')}`);
}

/**
 * Sets options that the command line left alone from their variables; an empty one is none. Commander's own reading takes
 * empty ones for values, and every value of a switch for yes. Ends with wrong usage that names the variable.
 */
export function readVariables(command: Command, env: NodeJS.ProcessEnv): void {
  for (const option of command.options) {
    const text = env[option.envVar ?? ''] ?? '';
    const key = option.attributeName();
    if (text === '' || command.getOptionValueSource(key) === 'cli') continue;
    try {
      command.setOptionValueWithSource(key, readText(option, text), 'env');
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error;
      const what = `error: option '${option.flags}' value '${text}' from env '${option.envVar}' is invalid.`;
      command.error(`${what} ${error.message}`);
    }
  }
}

function readText(option: Option, text: string): unknown {
  if (option.isBoolean()) return isYes(text);
  if (option.parseArg !== undefined) return option.parseArg(text, undefined);
  return option.variadic ? [text] : text;
}

const YES = ['1', 'true', 'yes', 'on'];
const NO = ['0', 'false', 'no', 'off'];

function isYes(text: string): boolean {
  const word = text.toLowerCase();
  if (!YES.includes(word) && !NO.includes(word)) throw new InvalidArgumentError('It must be 1 or 0.');
  return YES.includes(word);
}
