import { chmod, realpath, stat } from 'node:fs/promises';
import { CompileError } from '../diagnostics.ts';
import { formatSpec } from '../spec/format/format-spec.ts';
import { findSpecs, type SpecFile, STDIN } from './find-specs.ts';
import { exitCodeOf, type Finding, findingsIn, runFinding } from './findings/finding.ts';
import { isTrouble } from './findings/trouble.ts';
import { countText } from './quantity-text.ts';
import { readStdin, readText, type TextFile } from './read-text.ts';
import { countFindings, tellFindings } from './tell-run.ts';
import type { Terminal } from './terminal.ts';
import { writeTogether } from './write-together.ts';

/** What `fmt` may be told. */
export interface FormatOptions {
  /** Write nothing, tell what would change. */
  readonly check?: boolean;
  /** The specs of the catalog, when no argument names some. */
  readonly specs?: readonly string[];
}

const NOT_CANONICAL = 'format/not-canonical';

/** What came of one file; `diff` is for people. */
interface Formatted {
  readonly findings: readonly Finding[];
  readonly isChanged?: boolean;
  readonly diff?: string;
}

/** `whiteprint fmt`: specs in their canonical form. Answers the exit code. */
export async function runFormat(args: readonly string[], options: FormatOptions, terminal: Terminal): Promise<number> {
  const found = await findSpecs(args, options.specs);
  const done: Formatted[] = [{ findings: found.findings }];
  for (const file of found.specs) done.push(await formatFile(file, options, terminal));
  const findings = done.flatMap((one) => one.findings);
  tellFindings(findings, terminal);
  if (terminal.diagnostics === 'text') for (const { diff } of done) terminal.tell(diff ?? '');
  const changed = done.filter(({ isChanged }) => isChanged).length;
  const verb = options.check === true ? 'to be formatted' : 'formatted';
  const others = findings.filter(({ rule }) => rule !== NOT_CANONICAL);
  const said = [changed > 0 ? `${changed} ${verb}` : '', countFindings(others)]
    .filter((part) => part !== '')
    .join(', ');
  terminal.tell(`${countText(found.specs.length, 'spec')}: ${said || 'nothing to format'}\n`);
  return exitCodeOf(findings);
}

/** Formats a file, or tells what is wrong with it; one that has errors stops no other, and stays as it is. */
async function formatFile(file: SpecFile, options: FormatOptions, terminal: Terminal): Promise<Formatted> {
  let read: TextFile | undefined;
  try {
    read = file.path === STDIN ? await readStdin(process.stdin) : await readText(file.path);
    const bytes = Buffer.from(formatSpec(read.text), 'utf8');
    const isChanged = !bytes.equals(read.bytes);
    if (options.check !== true) await write(file, bytes, isChanged, terminal);
    else if (isChanged) return await tellDifference(file, read, bytes);
    return { findings: [], isChanged };
  } catch (error) {
    if (error instanceof CompileError) return { findings: findingsIn(file.path, read?.text ?? '', error.diagnostics) };
    if (!isTrouble(error)) throw error;
    return { findings: [runFinding(read ? 'unwritable' : 'unreadable', file.path, error.message, error.help)] };
  }
}

/** Gives what came on stdin, replaces a file that changes. */
async function write({ path }: SpecFile, bytes: Buffer, isChanged: boolean, terminal: Terminal): Promise<void> {
  if (path === STDIN) terminal.give(bytes.toString('utf8'));
  else if (isChanged) {
    await replace(path, bytes);
    terminal.tell(`formatted  ${path}\n`);
  }
}

/** Replaces what the file holds, as a whole; links and permissions stay. */
async function replace(path: string, bytes: Uint8Array): Promise<void> {
  const real = await realpath(path);
  const { mode } = await stat(real);
  await writeTogether([{ path: real, bytes }]);
  await chmod(real, mode);
}

async function tellDifference({ path }: SpecFile, read: TextFile, bytes: Buffer): Promise<Formatted> {
  const { lineDiff } = await import('./line-diff.ts');
  const { line, diff } = lineDiff(path, read.bytes.toString(), bytes.toString('utf8'));
  const finding: Finding = {
    rule: NOT_CANONICAL,
    severity: 'error',
    message: 'the file is not in its canonical form',
    help: path === STDIN ? 'write what `whiteprint fmt -` prints' : `run \`whiteprint fmt ${path}\``,
    pointer: '',
    file: path,
    line,
    column: 1,
  };
  return { findings: [finding], isChanged: true, diff };
}
