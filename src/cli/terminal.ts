import { makePalette, type Palette, wantsColor } from './palette.ts';

/** Where a command speaks: data to stdout, messages to stderr. */
export interface Terminal {
  /** Colours of messages. */
  readonly palette: Palette;
  /** Colours of pages on stdout, which may be a file or a pipe where stderr is a terminal. */
  readonly dataPalette: Palette;
  readonly isVerbose: boolean;
  readonly isQuiet: boolean;
  /** How findings are told; `json` and `sarif` are documents on stdout. */
  readonly diagnostics: DiagnosticsFormat;
  /** True while a person watches: then `progress` shows something. */
  readonly isLive: boolean;
  /** Data for stdout, as it is. */
  readonly give: (text: string) => void;
  /** A message of several lines or one, newline included; not with `--quiet`. */
  readonly tell: (text: string) => void;
  /** A message that `--quiet` does not hold back. */
  readonly complain: (text: string) => void;
  /** Shows how far work has come, in place, while a person watches; an empty text takes it away. */
  readonly progress: (text: string) => void;
}

/** Forms in which findings can be told. */
export const DIAGNOSTICS_FORMATS = ['text', 'json', 'github', 'sarif'] as const;
type DiagnosticsFormat = (typeof DIAGNOSTICS_FORMATS)[number];

/** What the user said about messages. */
export interface SpeechOptions {
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  /** False for `--no-color`. */
  readonly color?: boolean;
  readonly formatDiagnostics?: DiagnosticsFormat;
}

/** The terminal of this process. */
export function openTerminal(options: SpeechOptions): Terminal {
  const { stdout, stderr, env } = process;
  const isLive = stderr.isTTY === true && env['TERM'] !== 'dumb' && env['CI'] === undefined && options.quiet !== true;
  let hasProgress = false;
  const progress = (text: string): void => {
    if (!isLive || (text === '' && !hasProgress)) return;
    hasProgress = text !== '';
    stderr.write(`\r\u001b[K${text.slice(0, (stderr.columns || 80) - 1)}`);
  };
  const complain = (text: string): void => {
    progress('');
    stderr.write(text);
  };
  return {
    palette: makePalette(options.color !== false && wantsColor(env, stderr.isTTY === true)),
    dataPalette: makePalette(options.color !== false && wantsColor(env, stdout.isTTY === true)),
    isVerbose: options.verbose === true,
    isQuiet: options.quiet === true,
    diagnostics: options.formatDiagnostics ?? 'text',
    isLive,
    give: (text) => void stdout.write(text),
    tell: (text) => (options.quiet === true ? undefined : complain(text)),
    complain,
    progress,
  };
}
