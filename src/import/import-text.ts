import { CompileError, type Diagnostic } from '../diagnostics.ts';
import { readD2 } from './d2/read-d2.ts';
import type { Draft } from './draft.ts';
import type { ImportFacts } from './facts.ts';
import { type Format, formatOf } from './format-of.ts';
import { limitRemarks } from './limit-remarks.ts';
import { readMermaid } from './mermaid/read-mermaid.ts';
import { readPrompt } from './prompt/read-prompt.ts';
import { refuse } from './refuse.ts';
import { settle } from './settle.ts';
import type { Remark, Sketch } from './sketch.ts';
import { buildToPlace } from './to-place.ts';
import { writeDraft } from './write-draft.ts';

/** A text of another notation. */
export interface ImportSource {
  readonly text: string;
  /** Name of its file; empty for none. */
  readonly file: string;
  /** What it is written in; without it, file name and text tell. */
  readonly format?: Format | undefined;
}

/** A draft, written. */
export interface Imported {
  readonly format: Format;
  /** Text of a spec. */
  readonly spec: string;
  /** How many things were guessed; each has a comment in the spec. */
  readonly guesses: number;
  /** A warning for each thing that has no place in the spec, with its line and column in the text that was read. */
  readonly warnings: readonly Diagnostic[];
}

/**
 * Text of a prompt, a Mermaid flowchart or a D2 diagram → a draft spec that holds all of it that a spec can.
 * Throws a CompileError when the text is none of these, or holds no diagram; findings have line and column.
 */
export function importText(source: ImportSource, facts: ImportFacts): Imported {
  const text = source.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const placeOf = buildToPlace(text);
  try {
    checkSize(text, facts);
    const format = source.format ?? formatOf(text, source.file);
    const draft = limitRemarks(settle(read(text, format, facts), facts));
    if (draft.nodes.length === 0) refuseEmpty(format);
    const remarks = remarksOf(draft);
    const guesses = remarks.filter(({ kind }) => kind === 'guessed').length;
    const head = [`A draft from a ${NAMES[format]}: look at what was guessed and left out, then delete the comments.`];
    const warnings = remarks.filter(({ kind }) => kind === 'left-out').map((remark) => toWarning(remark, placeOf));
    return { format, spec: writeDraft(draft, { ...facts, head, placeOf }), guesses, warnings };
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    throw new CompileError(error.diagnostics.map((diagnostic) => placed(diagnostic, placeOf)));
  }
}

const NAMES: Readonly<Record<Format, string>> = { prompt: 'prompt', mermaid: 'Mermaid flowchart', d2: 'D2 diagram' };

function checkSize(text: string, { limits }: ImportFacts): void {
  const bytes = text.length > limits.fileBytes / 3 ? new TextEncoder().encode(text).length : text.length;
  if (bytes <= limits.fileBytes) return;
  refuse('import/limit', `the text has ${bytes} bytes; at most ${limits.fileBytes} are read`, 'import it in parts');
}

function read(text: string, format: Format, facts: ImportFacts): Sketch {
  switch (format) {
    case 'prompt':
      return readPrompt(text, facts);
    case 'mermaid':
      return readMermaid(text);
    case 'd2':
      return readD2(text);
  }
}

const EXPECTED: Readonly<Record<Format, string>> = {
  prompt:
    "write boxes as `1) Browser — icon: browser — role: 'Shows the shop'; 2) …`, arrows as `Browser -> Shop labeled 'order'`",
  mermaid: 'write boxes and arrows such as `a[Browser] -->|order| b[Shop]` below `flowchart LR`',
  d2: 'write boxes and arrows such as `browser -> shop: order`',
};

function refuseEmpty(format: Format): never {
  refuse('import/no-diagram', `the ${NAMES[format]} holds no box`, EXPECTED[format]);
}

/** All remarks in the order of the draft. */
const remarksOf = (draft: Draft): readonly Remark[] => [
  ...draft.remarks,
  ...[draft.facts, draft.zones, draft.nodes, draft.edges, draft.context, draft.legend, draft.notes, draft.meta].flatMap(
    (entries) => entries.flatMap(({ remarks }) => remarks),
  ),
];

function toWarning({ message, at }: Remark, placeOf: ReturnType<typeof buildToPlace>): Diagnostic {
  return { rule: 'import/left-out', severity: 'warning', message: `not taken over: ${message}`, ...placeOf(at) };
}

function placed(diagnostic: Diagnostic, placeOf: ReturnType<typeof buildToPlace>): Diagnostic {
  const { evidence, ...rest } = diagnostic;
  const offset = evidence?.['offset'];
  return typeof offset === 'number' ? { ...rest, ...placeOf(offset) } : diagnostic;
}
