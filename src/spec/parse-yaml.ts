import { type Document, type ParsedNode, parseDocument, visit, type YAMLError } from 'yaml';
import { CompileError, type Diagnostic, quote } from '../diagnostics.ts';
import type { ToSpan } from './places.ts';

/** A YAML document with places, nothing of it resolved yet. */
export type YamlDocument = Document.Parsed<ParsedNode>;

/** A document, and what is wrong with it as YAML, one finding a line. */
export interface ParsedYaml {
  readonly document: YamlDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses YAML 1.2 with the core schema alone: no merge keys, no tags, text keys only. Duplicate keys are left to the
 * reader, because the parser's own check takes quadratic time.
 * Throws CompileError when the parser gives up.
 */
export function parseYaml(source: string, toSpan: ToSpan): ParsedYaml {
  const document = tryParse(source);
  const errors = [...document.errors, ...document.warnings];
  const diagnostics = errors.map((error) => toDiagnostic(error, document, source, toSpan));
  return { document, diagnostics: onePerLine(diagnostics) };
}

function tryParse(source: string): YamlDocument {
  try {
    return parseDocument(source, {
      version: '1.2',
      schema: 'core',
      stringKeys: true,
      merge: false,
      uniqueKeys: false,
      logLevel: 'error',
      prettyErrors: false,
    });
  } catch (cause) {
    // The parser promises to gather its errors; whatever it throws all the same is the file's fault too.
    const message = `the file cannot be read as YAML: ${cause instanceof Error ? cause.message : String(cause)}`;
    throw new CompileError([{ rule: 'spec/not-yaml', severity: 'error', message, pointer: '', line: 1, column: 1 }]);
  }
}

function toDiagnostic(error: YAMLError, document: YamlDocument, source: string, toSpan: ToSpan): Diagnostic {
  const [start, end] = UNCLOSED.test(error.message) ? findOpening(document, error.pos) : error.pos;
  const words = explain(error, source.slice(start, end));
  const span = toSpan([start, Math.max(start + 1, Math.min(end, endOfLine(source, start)))]);
  return { rule: 'spec/not-yaml', severity: 'error', ...words, pointer: '', ...span };
}

const UNCLOSED = /^Missing closing .quote/;

/** The parser tells of an unclosed text where the file ends; what helps is where the text begins. */
function findOpening(document: YamlDocument, pos: [number, number]): readonly [number, number] {
  let opening = pos;
  visit(document, {
    Scalar(_, { range, type }) {
      if (type?.startsWith('QUOTE') && range && range[0] < pos[0] && range[1] >= pos[0])
        opening = [range[0], range[0] + 1];
    },
  });
  return opening;
}

const endOfLine = (source: string, start: number): number => {
  const at = source.indexOf('\n', start);
  return at < 0 ? source.length : at;
};

type Words = Pick<Diagnostic, 'message' | 'help'>;

const QUOTES = 'put the text in double quotes';

/** Mistakes that people make, in their words; the parser's own sentence is kept for the others. */
const COMMON: Readonly<Record<string, Words>> = {
  TAB_AS_INDENT: { message: 'a tab is used for indentation', help: 'indent with spaces' },
  BLOCK_AS_IMPLICIT_KEY: { message: 'a text with a colon and a space in it stands without quotes', help: QUOTES },
  MULTIPLE_DOCS: { message: 'the file holds more than one document', help: 'write one spec per file' },
  MULTILINE_IMPLICIT_KEY: {
    message: 'this line is not of the form `key: value`',
    help: 'write a colon and a space after the key',
  },
  BAD_INDENT: {
    message: 'this line is not indented like its neighbours',
    help: 'align it with the lines it belongs to',
  },
  NON_STRING_KEY: { message: 'a key must be a text', help: 'write a plain word before the colon' },
  BAD_ALIAS: { message: 'an anchor or alias has no name', help: `${QUOTES} when it begins with & or *` },
  KEY_OVER_1024_CHARS: { message: 'a key has more than 1,024 characters', help: 'is a line break missing?' },
  RESOURCE_EXHAUSTION: {
    message: 'the file is nested too deeply to be read',
    help: 'a spec needs no more than six levels',
  },
};

function explain(error: YAMLError, found: string): Words {
  if (error.code === 'BAD_SCALAR_START') {
    return { message: `a text cannot begin with ${quote(found)} unless it is quoted`, help: QUOTES };
  }
  if (error.code === 'TAG_RESOLVE_FAILED') {
    return { message: 'tags (`!name`) are not part of the language', help: `${QUOTES} when it begins with !` };
  }
  if (UNCLOSED.test(error.message)) {
    return { message: 'a quotation mark is opened and not closed', help: 'close the text with the same mark' };
  }
  const unclosed = /^Flow (map|sequence) in block collection must be/.test(error.message);
  if (unclosed) return { message: 'a bracket is opened and not closed', help: 'close it with ] or }' };
  return (
    COMMON[error.code] ?? { message: plainMessage(error.message), help: 'check quotes, colons and indentation here' }
  );
}

function plainMessage(message: string): string {
  const line = (message.split('\n')[0] ?? '').trim();
  return `${line.slice(0, 1).toLowerCase()}${line.slice(1)}`;
}

/** One slip of syntax makes the parser stumble several times; the first finding of each line says it. */
function onePerLine(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<number | undefined>();
  return diagnostics.filter(({ line }) => !seen.has(line) && seen.add(line));
}
