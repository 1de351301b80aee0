import { CompileError } from '../diagnostics.ts';
import { type ParsedSpec, parseSpec } from '../spec/parse-spec.ts';
import { type SpecFile, STDIN } from './find-specs.ts';
import { type Finding, findingsIn, runFinding } from './finding.ts';
import { loadSpecIcons, type SpecIcons } from './load-spec-icons.ts';
import { readStdin, readText } from './read-text.ts';
import { isTrouble } from './trouble.ts';

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

export interface LoadedSpecs {
  readonly specs: readonly LoadedSpec[];
  /** One for each file that cannot be read at all. */
  readonly findings: readonly Finding[];
}

/** Reads and parses the specs, and keeps those whose slug is wanted. */
export async function loadSpecs(files: readonly SpecFile[], isWanted: (slug: string) => boolean): Promise<LoadedSpecs> {
  const specs: LoadedSpec[] = [];
  const findings: Finding[] = [];
  for (const file of files) {
    try {
      specs.push(await loadSpec(file));
    } catch (error) {
      if (!isTrouble(error)) throw error;
      findings.push(runFinding('unreadable', file.path, error.message, error.help));
    }
  }
  return { specs: withoutTwins(specs.filter(({ slug }) => isWanted(slug))), findings };
}

async function loadSpec(file: SpecFile): Promise<LoadedSpec> {
  const read = file.path === STDIN ? await readStdin(process.stdin) : await readText(file.path);
  try {
    const parsed = parseSpec(read.text);
    const icons = await loadSpecIcons(parsed.spec, file.folder);
    return { file, ...read, slug: parsed.spec.meta?.slug ?? file.stem, parsed, icons, findings: [] };
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return {
      file,
      ...read,
      slug: file.stem,
      parsed: undefined,
      icons: { sets: [], files: [], parts: [] },
      findings: findingsIn(file.path, read.text, error.diagnostics),
    };
  }
}

/** Specs that would write the same files are refused, each with the name of another; case does not tell files apart. */
function withoutTwins(specs: readonly LoadedSpec[]): readonly LoadedSpec[] {
  const sameSlug = new Map<string, LoadedSpec[]>();
  for (const spec of specs.filter(({ parsed }) => parsed !== undefined)) {
    const key = spec.slug.toLowerCase();
    sameSlug.set(key, [...(sameSlug.get(key) ?? []), spec]);
  }
  return specs.map((spec) => {
    const others = spec.parsed === undefined ? [] : (sameSlug.get(spec.slug.toLowerCase()) ?? []);
    const twin = others.find((other) => other !== spec);
    return twin === undefined ? spec : { ...spec, parsed: undefined, findings: [twinFinding(spec, twin)] };
  });
}

const twinFinding = (spec: LoadedSpec, twin: LoadedSpec): Finding => ({
  rule: 'spec/duplicate-slug',
  severity: 'error',
  message: `the slug "${spec.slug}" is also that of "${twin.file.path}"; they would write the same files`,
  help: 'give one of them another meta.slug or file name',
  file: spec.file.path,
});
