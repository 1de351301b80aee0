import { lstat } from 'node:fs/promises';
import { basename } from 'node:path';
import { CompileError } from '../diagnostics.ts';
import type { Format } from '../import/format-of.ts';
import { importText } from '../import/import-text.ts';
import { findForbidden } from '../spec/forbidden-characters.ts';
import { LIMITS } from '../spec/limits.ts';
import { parseSpec } from '../spec/parse-spec.ts';
import { EXIT } from './exit-codes.ts';
import { STDIN } from './find-specs.ts';
import { exitCodeOf, type Finding, findingsIn, runFinding } from './findings/finding.ts';
import { isTrouble, trouble } from './findings/trouble.ts';
import { loadIcons } from './load-environment.ts';
import { countText } from './quantity-text.ts';
import { readStdin, readText } from './read-text.ts';
import { tellFindings } from './tell-run.ts';
import type { Terminal } from './terminal.ts';
import { writeTogether } from './write-together.ts';

/** Where a text of another notation goes to. */
export interface OutputOptions {
  readonly output?: string;
  readonly force?: boolean;
}

/** What `import` may be told. */
export interface ImportOptions extends OutputOptions {
  readonly from?: Format;
}

/** Turns a prompt, a Mermaid flowchart or a D2 file into a draft spec. Answers the exit code. */
export async function runImport(file: string, options: ImportOptions, terminal: Terminal): Promise<number> {
  refuseTwoDocuments(options, terminal);
  const path = file === '-' ? STDIN : file;
  const read = await readSource(file);
  if (typeof read !== 'string') return tell([read], terminal);
  const { catalogue } = await loadIcons();
  const facts = { limits: LIMITS, findForbidden, icons: catalogue.icons };
  try {
    const source = { text: read, file: basename(path), format: options.from };
    const { spec, guesses, warnings } = importText(source, facts);
    checkDraft(spec);
    await giveText(spec, options, terminal);
    tell(findingsIn(path, read, warnings), terminal);
    const told = options.output === undefined ? '' : `wrote ${options.output}\n`;
    terminal.tell(`${told}${countText(guesses, 'thing')} guessed, each with a comment in the draft\n`);
    return EXIT.fine;
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return tell(findingsIn(path, read, error.diagnostics), terminal);
  }
}

/** Findings as a document have stdout for themselves. Throws trouble. */
export function refuseTwoDocuments({ output }: OutputOptions, { diagnostics }: Terminal): void {
  if (output !== undefined || (diagnostics !== 'json' && diagnostics !== 'sarif')) return;
  throw trouble(
    `--format-diagnostics ${diagnostics} and the text both want stdout`,
    'write the text to a file with -o',
  );
}

/** Writes a text to the file that was asked for, never over one that is there unless forced, or to stdout. */
export async function giveText(text: string, { output, force }: OutputOptions, terminal: Terminal): Promise<void> {
  if (output === undefined) {
    terminal.give(text);
    return;
  }
  const isThere = (await lstat(output).catch(() => undefined)) !== undefined;
  if (isThere && force !== true)
    throw trouble(`cannot write "${output}": there is a file already`, 'choose another name, or use --force');
  await writeTogether([{ path: output, bytes: new TextEncoder().encode(text) }]);
}

/** What is no spec is given to nobody: then the fault is ours. */
function checkDraft(spec: string): void {
  try {
    parseSpec(spec);
  } catch (cause) {
    throw new Error(`the draft is no spec: ${cause instanceof Error ? cause.message : ''}`, { cause });
  }
}

async function readSource(file: string): Promise<string | Finding> {
  try {
    return (await (file === '-' ? readStdin(process.stdin) : readText(file))).text;
  } catch (error) {
    if (!isTrouble(error)) throw error;
    return runFinding('unreadable', file === '-' ? STDIN : file, error.message, error.help);
  }
}

function tell(findings: readonly Finding[], terminal: Terminal): number {
  tellFindings(findings, terminal);
  return exitCodeOf(findings);
}
