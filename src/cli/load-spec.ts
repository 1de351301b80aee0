import { CompileError } from '../diagnostics.ts';
import { type ParsedSpec, parseSpec } from '../spec/parse-spec.ts';
import { type SpecFile, STDIN } from './find-specs.ts';
import { type Finding, findingsIn, runFinding } from './findings/finding.ts';
import { isTrouble } from './findings/trouble.ts';
import { loadIconsNamed, NO_ICONS, namesBeyond, type SpecIcons } from './load-spec-icons.ts';
import { readStdin, readText, type TextFile } from './read-text.ts';

/** A spec that could be read; `parsed` is undefined when it is broken, and then `findings` tell why. */
export interface LoadedSpec {
  readonly file: SpecFile;
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly slug: string;
  readonly parsed: ParsedSpec | undefined;
  /** What its icons need beside the catalogue. */
  readonly icons: SpecIcons;
  readonly findings: readonly Finding[];
}

/** Reads and parses a spec; what is wrong with it is among its findings. A file that cannot be read at all gives a finding alone. */
export async function loadSpec(file: SpecFile): Promise<LoadedSpec | Finding> {
  try {
    return await readSpec(file);
  } catch (error) {
    if (!isTrouble(error)) throw error;
    return runFinding('unreadable', file.path, error.message, error.help);
  }
}

/** What came on standard input, which can be read only once. */
let stdin: Promise<TextFile> | undefined;

function readFileOf({ path }: SpecFile): Promise<TextFile> {
  if (path !== STDIN) return readText(path);
  stdin ??= readStdin(process.stdin);
  return stdin;
}

async function readSpec(file: SpecFile): Promise<LoadedSpec> {
  const read = await readFileOf(file);
  try {
    const parsed = parseSpec(read.text);
    const icons = await loadIconsNamed(namesBeyond(parsed.spec), file.folder);
    return { file, ...read, slug: parsed.spec.meta?.slug ?? file.stem, parsed, icons, findings: [] };
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return {
      file,
      ...read,
      slug: file.stem,
      parsed: undefined,
      icons: NO_ICONS,
      findings: findingsIn(file.path, read.text, error.diagnostics),
    };
  }
}
