import type { Command } from 'commander';
import { openTerminal, type SpeechOptions, type Terminal } from './terminal.ts';

/** Where a command leaves its exit code. */
export type Exit = (code: number) => void;

/** The terminal as the options before and after the command's name want it. */
export const terminalOf = (command: Command): Terminal => openTerminal(command.optsWithGlobals<SpeechOptions>());
