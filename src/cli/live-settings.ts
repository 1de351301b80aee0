import { join, resolve } from 'node:path';
import { type Command, CommanderError } from 'commander';
import { applySettings, forgetSettings } from './apply-settings.ts';
import { isTrouble } from './findings/trouble.ts';
import { findSettings, SETTINGS_FILE } from './load-settings.ts';
import type { Terminal } from './terminal.ts';

/** The options of a command that goes on for long, while the settings of its catalog may change. */
export interface Settings<T> {
  now(): T;
  /** Files that the settings are, or may come to be, in; absolute. */
  paths(): readonly string[];
  /** Reads the settings again. What is wrong with them is told, and they stay as they were. */
  reread(): Promise<void>;
}

/** The options of a command as the command line, the environment and the settings say. */
export function liveSettings<T extends object>(command: Command, terminal: Terminal): Settings<T> {
  let now: T = { ...command.opts<T>() };
  const { config } = command.optsWithGlobals<{ readonly config?: string }>();
  return {
    now: () => now,
    paths: () => {
      const path = config ?? findSettings(process.cwd());
      return [...new Set([join(process.cwd(), SETTINGS_FILE), ...(path === undefined ? [] : [resolve(path)])])];
    },
    reread: async () => {
      const before = now;
      try {
        forgetSettings(command);
        await applySettings(command);
        now = { ...command.opts<T>() };
      } catch (error) {
        now = before;
        if (isTrouble(error)) terminal.complain(`whiteprint: ${error.message}\n`);
        else if (!(error instanceof CommanderError)) throw error;
      }
    },
  };
}
