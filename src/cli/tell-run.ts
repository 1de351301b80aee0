import { join } from 'node:path';
import type { Finding } from './findings/finding.ts';
import { sortFindings, toJsonFinding } from './findings/finding.ts';
import { toWorkflowCommands } from './findings/github-findings.ts';
import { toSarif } from './findings/sarif-findings.ts';
import { showFindings } from './findings/show-findings.ts';
import type { ImageResult } from './image-result.ts';
import { readManifest } from './package-files.ts';
import { countText } from './quantity-text.ts';
import type { RunResult } from './run-specs.ts';
import type { Terminal } from './terminal.ts';

/** Tells the findings in the form that was asked for: as a document on stdout, or as messages, of which `--quiet` keeps errors alone. */
export function tellFindings(findings: readonly Finding[], terminal: Terminal): void {
  const shown = terminal.isQuiet ? findings.filter(({ severity }) => severity === 'error') : findings;
  switch (terminal.diagnostics) {
    case 'json':
      terminal.give(toJson({ diagnostics: sortFindings(findings).map(toJsonFinding) }));
      break;
    case 'sarif':
      terminal.give(toSarif(findings, readManifest().version));
      break;
    case 'github':
      terminal.complain(toWorkflowCommands(shown));
      break;
    case 'text':
      terminal.complain(showFindings(shown, terminal.palette));
      tellFixable(shown, terminal);
  }
}

function tellFixable(findings: readonly Finding[], terminal: Terminal): void {
  const count = findings.filter(({ fix }) => fix !== undefined).length;
  if (count > 0) terminal.tell(`whiteprint check --fix mends ${count === 1 ? 'one' : count} of them\n`);
}

/** Gives an object that holds the findings already; a workflow wants to hear of them all the same. */
export function giveJson(object: string, findings: readonly Finding[], terminal: Terminal): void {
  terminal.give(object);
  if (terminal.diagnostics === 'github') tellFindings(findings, terminal);
}

/** `2 errors, 1 warning`; empty for none. */
export function countFindings(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const parts = [errors > 0 ? countText(errors, 'error') : '', warnings > 0 ? countText(warnings, 'warning') : ''];
  return parts.filter((part) => part !== '').join(', ');
}

/** `3 images: 2 built, 1 unchanged`. */
export function countImages(images: readonly ImageResult[]): string {
  const counts = (['built', 'unchanged', 'failed'] as const).map((status) => {
    const count = images.filter((image) => image.status === status).length;
    return count > 0 ? `${count} ${status}` : '';
  });
  return `${countText(images.length, 'image')}: ${counts.filter((part) => part !== '').join(', ')}`;
}

/** The object that `build --json` prints; `file` is where `ending` of each image is. */
export function toJsonBuild({ images, findings }: RunResult, out: string, ending: string): string {
  const rows = images.map(({ name, status, facts }) => ({
    slug: name,
    file: join(out, `${name}.${ending}`),
    status,
    bytes: facts?.encoded.bytes ?? null,
    ms: facts?.timings ?? null,
  }));
  return toJson({ images: rows, diagnostics: sortFindings(findings).map(toJsonFinding) });
}

/** The object that `check --json` prints; with `--fix`, what was mended too. */
export const toJsonCheck = ({ specs, findings }: RunResult, fixed?: readonly Finding[]): string =>
  toJson({
    specs,
    ...(fixed && { fixed: sortFindings(fixed).map(toJsonFinding) }),
    diagnostics: sortFindings(findings).map(toJsonFinding),
  });

/** What was mended, a line each, at the places where it was. */
export function tellFixed(fixed: readonly Finding[], terminal: Terminal): void {
  for (const { file, line = 1, column = 1, rule, message } of sortFindings(fixed))
    terminal.tell(`${file}:${line}:${column}: mended ${rule}: ${message}\n`);
}

const toJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
