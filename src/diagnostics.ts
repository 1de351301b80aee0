/** How bad a finding is: an error fails the build, a warning is told. */
export type Severity = 'error' | 'warning';

/**
 * One finding, as a value. `pointer` (RFC 6901) is its place in the spec: any stage can complain by pointer,
 * and only `spec/` turns pointers into lines and columns.
 */
export interface Diagnostic {
  /** Stable rule id, `room/what`: `spec/unknown-key`, `model/unknown-node`, `picture/too-dense` … */
  readonly rule: string;
  readonly severity: Severity;
  /** Lower case, one sentence, the offending value quoted. */
  readonly message: string;
  /** The way out: what to write instead. */
  readonly help?: string;
  /** JSON pointer into the spec: `/edges/3/to`. */
  readonly pointer?: string;
  /** True when the finding is about the key at `pointer`, not its value. */
  readonly atKey?: boolean;
  /** The part of the value's text that it is about, in UTF-16 units, and how long the text is. */
  readonly part?: { readonly start: number; readonly end: number; readonly of: number };
  /** 1-based place in the file, once known. */
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  /** The file, when it is not the one that was asked about: a theme that another one extends. */
  readonly file?: string;
  /** What mends it without anybody's judgement: the whole new text of the value at `pointer`. */
  readonly fix?: string;
  /** What was measured, for instance `{"px": 9.2, "min": 11}`. */
  readonly evidence?: Readonly<Record<string, string | number>>;
}

/** A stage that cannot go on throws all of its findings at once in one of these. */
export class CompileError extends Error {
  readonly diagnostics: readonly Diagnostic[];
  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((d) => `${d.rule}: ${d.message}`).join('\n'));
    this.name = 'CompileError';
    this.diagnostics = diagnostics;
  }
}

/** Where a stage tells its warnings. */
export type Warn = (diagnostic: Diagnostic) => void;

/** More findings than these help nobody: the rest is counted. */
const MOST_DIAGNOSTICS = 50;

/** The first findings, and one that counts the others when there are more. */
export function limitDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const more = diagnostics.length - MOST_DIAGNOSTICS;
  if (more <= 0) return diagnostics;
  const rest: Diagnostic = {
    rule: 'spec/more-errors',
    severity: 'error',
    message: `${more} more ${more === 1 ? 'finding is' : 'findings are'} not shown`,
    help: 'fix the ones above first; one slip often causes many',
    pointer: '',
  };
  return [...diagnostics.slice(0, MOST_DIAGNOSTICS), rest];
}

/** `value` in double quotes on one line: cut when long, invisible and control characters as escapes. */
export function quote(value: string): string {
  const characters = [...value];
  const cut = characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : value;
  const escaped = cut.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (c) => {
    const code = c.codePointAt(0) ?? 0;
    return c === '\n' ? '\\n' : c === '\t' ? '\\t' : `\\u{${code.toString(16)}}`;
  });
  return `"${escaped}"`;
}
