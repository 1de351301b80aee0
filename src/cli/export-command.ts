import { CompileError } from '../diagnostics.ts';
import { toD2 } from '../export/to-d2.ts';
import { toMermaid } from '../export/to-mermaid.ts';
import { EXIT } from './exit-codes.ts';
import { findSpecs } from './find-specs.ts';
import { exitCodeOf, type Finding, findingsIn } from './findings/finding.ts';
import { trouble } from './findings/trouble.ts';
import { giveText, type OutputOptions, refuseTwoDocuments } from './import-command.ts';
import { loadIcons } from './load-environment.ts';
import { loadSpec } from './load-spec.ts';
import { tellFindings } from './tell-run.ts';
import type { Terminal } from './terminal.ts';

/** What `export` may be told. */
export interface ExportOptions extends OutputOptions {
  readonly to: 'mermaid' | 'd2';
}

/** Turns a spec into a text of another notation. Answers the exit code. */
export async function runExport(path: string, options: ExportOptions, terminal: Terminal): Promise<number> {
  refuseTwoDocuments(options, terminal);
  const { specs, findings } = await findSpecs([path]);
  const [file] = specs;
  if (file === undefined) return tell(findings, terminal);
  if (specs.length > 1) throw trouble(`export wants one spec, and these are ${specs.length}`, 'name one of them');
  const loaded = await loadSpec(file);
  if (!('text' in loaded) || !('parsed' in loaded)) return tell([loaded], terminal);
  if (loaded.parsed === undefined) return tell(loaded.findings, terminal);
  const { toModel } = await import('../compile.ts');
  const icons = { ...(await loadIcons()).catalogue, sets: loaded.icons.sets, files: loaded.icons.files };
  try {
    const { model, warnings } = await toModel(loaded.parsed, icons, { slug: loaded.slug });
    const text = WRITERS[options.to](model);
    await giveText(text, options, terminal);
    tell(findingsIn(file.path, loaded.text, warnings), terminal);
    if (options.output !== undefined) terminal.tell(`wrote ${options.output}\n`);
    return EXIT.fine;
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return tell(findingsIn(file.path, loaded.text, error.diagnostics), terminal);
  }
}

const WRITERS = { mermaid: toMermaid, d2: toD2 };

function tell(findings: readonly Finding[], terminal: Terminal): number {
  tellFindings(findings, terminal);
  return exitCodeOf(findings);
}
