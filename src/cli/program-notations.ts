import { type Command, Option } from 'commander';
import type { Format } from '../import/format-of.ts';
import { EXIT_HELP } from './exit-codes.ts';
import type { ExportOptions } from './export-command.ts';
import type { ImportOptions } from './import-command.ts';
import { type Exit, terminalOf } from './program-parts.ts';

/** Written out, so that the help loads nothing of imports. */
const FORMATS: readonly Format[] = ['prompt', 'mermaid', 'd2'];

/** Adds `import`. */
export function addImport(program: Command, exit: Exit): void {
  const command = program
    .command('import')
    .argument('<FILE>', 'a catalog prompt, a Mermaid flowchart or a D2 file, or - for stdin')
    .description('turn a text of another notation into a draft spec, on stdout')
    .addOption(
      new Option('--from <FORMAT>', 'what it is written in (default: its name and its beginning tell)').choices(
        FORMATS,
      ),
    )
    .option('-o, --output <FILE>', 'write the draft to this file')
    .option('--force', 'also over a file that is there')
    .addHelpText('after', `\n${IMPORT_EXAMPLES}\n\n${EXIT_HELP}`);
  command.action(async (file: string, options: ImportOptions) => {
    const { runImport } = await import('./text-commands.ts');
    exit(await runImport(file, options, terminalOf(command)));
  });
}

const IMPORT_EXAMPLES = `Examples:
  whiteprint import prompt.txt -o specs/jwt.yaml && whiteprint build
  whiteprint import flow.mmd > specs/flow.yaml
  pbpaste | whiteprint import - --from d2`;

/** Adds `export`. */
export function addExport(program: Command, exit: Exit): void {
  const command = program
    .command('export')
    .argument('<SPEC>', 'a spec, or - for stdin')
    .description('turn a spec into a text of another notation, on stdout')
    .addOption(new Option('--to <FORMAT>', 'the notation').choices(['mermaid', 'd2']).makeOptionMandatory())
    .option('-o, --output <FILE>', 'write the text to this file')
    .option('--force', 'also over a file that is there')
    .addHelpText('after', `\n${EXPORT_EXAMPLES}\n\n${EXIT_HELP}`);
  command.action(async (spec: string, options: ExportOptions) => {
    const { runExport } = await import('./text-commands.ts');
    exit(await runExport(spec, options, terminalOf(command)));
  });
}

const EXPORT_EXAMPLES = `Examples:
  whiteprint export --to mermaid specs/jwt.yaml
  whiteprint export --to d2 specs/jwt.yaml -o jwt.d2`;
