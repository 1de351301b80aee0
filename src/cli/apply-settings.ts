import { relative } from 'node:path';
import { type Command, CommanderError } from 'commander';
import { EXIT } from './exit-codes.ts';
import { findSettings, loadSettings } from './load-settings.ts';
import { terminalOf } from './program-parts.ts';
import { tellFindings } from './tell-run.ts';
import { readVariables } from './variables.ts';

/** Settings that are no options of their own, but part of what commands are told. */
const UNSPOKEN = ['specs', 'rules', 'words', 'configFolder'];

/**
 * Gives a command, once its own words are read, what the environment and the settings of the catalog say: command line >
 * environment > settings > default. Throws trouble, or a CommanderError when something is wrong that is told by then.
 */
export async function applySettings(command: Command): Promise<void> {
  readVariables(command, process.env);
  const { config } = command.optsWithGlobals<{ readonly config?: string }>();
  const path = config ?? findSettings(process.cwd());
  const terminal = terminalOf(command);
  if (path !== undefined && terminal.isVerbose) terminal.tell(`settings  ${relative('.', path)}\n`);
  const settings = path === undefined ? { values: {} } : await loadSettings(path);
  if ('findings' in settings) {
    tellFindings(settings.findings, terminal);
    throw new CommanderError(EXIT.trouble, 'whiteprint.settings', 'the settings have errors');
  }
  giveValues(command, settings.values);
  const source = command.getOptionValueSource('theme');
  if (source === 'env' || source === 'config')
    command.setOptionValue('themeFrom', source === 'env' ? 'WHITEPRINT_THEME' : path);
  refuseTwoDocuments(command);
}

/** Gives a command, and those above it, their defaults back where settings spoke. */
export function forgetSettings(command: Command): void {
  for (const key of [...UNSPOKEN, 'themeFrom']) command.setOptionValueWithSource(key, undefined, undefined);
  for (let owner: Command | null = command; owner !== null; owner = owner.parent) {
    for (const option of owner.options) {
      const key = option.attributeName();
      if (owner.getOptionValueSource(key) === 'config')
        owner.setOptionValueWithSource(key, option.defaultValue, 'default');
    }
  }
}

/** Sets what neither the command line nor the environment said. */
function giveValues(command: Command, values: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(values)) {
    const owner = ownerOf(key, command) ?? (UNSPOKEN.includes(key) ? command : undefined);
    const told = owner?.getOptionValueSource(key);
    if (told === undefined || told === 'default') owner?.setOptionValueWithSource(key, value, 'config');
  }
}

/** The command, or the one above it, that has such an option. */
function ownerOf(key: string, command: Command | null): Command | undefined {
  if (command === null) return undefined;
  const isOwn = command.options.some((option) => option.attributeName() === key);
  return isOwn ? command : ownerOf(key, command.parent);
}

/** Findings as a document need stdout for themselves. */
function refuseTwoDocuments(command: Command): void {
  const options = command.optsWithGlobals<Readonly<Record<string, unknown>>>();
  const { formatDiagnostics: format } = options;
  const other = ['json', 'markdown', 'print'].find((name) => options[name] !== undefined && options[name] !== false);
  if ((format === 'json' || format === 'sarif') && other !== undefined)
    command.error(
      `error: option '--format-diagnostics ${format}' cannot be used with option '--${other}': both write to stdout`,
    );
}
