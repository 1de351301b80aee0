import { isScalar, isSeq, parseDocument } from 'yaml';
import type { Text } from './tree.ts';

/** Lines of a text as they are to be written: quotes only where they are needed, inside brackets (`inFlow`) or outside. */
export function spellText({ lines, quoted }: Text, inFlow: boolean): readonly string[] {
  const [line = ''] = lines;
  if (quoted === undefined || lines.length > 1 || hasEscapes(line) || HIDDEN.test(quoted)) return lines;
  return [canBePlain(quoted, inFlow) ? quoted : quote(quoted)];
}

/** Escapes of more than quotation marks were written on purpose. */
const hasEscapes = (source: string): boolean =>
  source.startsWith('"') && /\\[^"\\]/.test(source.replaceAll(/\\["\\]/g, ''));

/** Control characters, and blanks other than the space. */
const HIDDEN = /[^\P{C}]|[^\P{Z} ]/u;

/** In single quotes where that saves escapes, else in double ones. */
function quote(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return text.includes("'") ? `"${text.replaceAll(/["\\]/g, '\\$&')}"` : `'${text}'`;
}

/** True when the text means itself without quotes, as a key too, also for those who read YAML 1.1. */
function canBePlain(text: string, inFlow: boolean): boolean {
  const [open, close] = inFlow ? ['[', ']'] : ['- ', ''];
  return (['1.2', '1.1'] as const).every((version) => {
    const document = parseDocument(`${open}${text}${close}\n`, { version, logLevel: 'silent', prettyErrors: false });
    if (document.errors.length > 0 || document.warnings.length > 0) return false;
    const list = document.contents;
    const item = isSeq(list) && list.items.length === 1 ? list.items[0] : undefined;
    return isScalar(item) && item.value === text && item.type === 'PLAIN';
  });
}
