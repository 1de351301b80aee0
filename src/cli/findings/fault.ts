import { harmless } from './display-text.ts';

/** A fault of our own in one line: what happened, and the request to report it. */
export const faultMessage = (error: unknown): string =>
  `a fault of our own, not of your spec: ${harmless(error instanceof Error ? error.message : String(error))}`;

/** What to do about a fault of our own. */
export const FAULT_HELP = 'please report it to the Whiteprint project, with the spec and the output of --verbose';

/** Where a fault happened, for `--verbose`; ends with a newline. */
export const stackOf = (error: unknown): string => (error instanceof Error ? `${error.stack ?? error.message}\n` : '');
