import { checkSize, cleanSource } from '../check-source.ts';
import { parseYaml, type YamlDocument } from '../parse-yaml.ts';
import { buildToSpan } from '../places.ts';
import { readSource, refuseAny } from '../read-source.ts';
import { cannotFormat } from './cannot-format.ts';
import { printTree } from './print-tree.ts';
import { readTree } from './read-tree.ts';
import { commentsIn, isSameMeaning } from './same-meaning.ts';

/**
 * The text of a spec in its canonical form: the same values in the same order and the same comments, which is proven
 * before it is given. What the spec says need not make sense.
 * Throws CompileError when the file is no YAML that specs can be written in, or could not be written anew safely.
 */
export function formatSpec(source: string): string {
  refuseAny(checkSize(source));
  const text = cleanSource(source);
  readSource(text, buildToSpan(text));
  const formatted = printTree(readTree(text));
  if (!isSameMeaning(documentOf(text), documentOf(formatted)))
    throw cannotFormat('written anew it would say something else');
  if (commentsIn(text).join('\n') !== commentsIn(formatted).join('\n')) throw cannotFormat('a comment would be lost');
  return formatted;
}

/** A document without errors. */
function documentOf(text: string): YamlDocument {
  const { document, diagnostics } = parseYaml(text, buildToSpan(text));
  if (diagnostics.length > 0) throw cannotFormat('written anew it could not be read');
  return document;
}
