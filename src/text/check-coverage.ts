import type { Diagnostic } from '../diagnostics.ts';
import type { TextRole } from '../roles.ts';
import type { MissingCharacter, Typesetter } from './typesetter.ts';

/** A text of the picture and where the author wrote it. */
export interface LocatedText {
  readonly role: TextRole;
  readonly text: string;
  /** JSON pointer into the spec. */
  readonly pointer: string;
}

/** What to write instead of characters that people do use. */
const INSTEAD: Readonly<Record<string, string>> = {
  '⇒': '→',
  '➜': '→',
  '➔': '→',
  '⟶': '→',
  '⇐': '←',
  '⇔': '↔',
  '✅': '✓',
  '✔': '✓',
  '❌': '×',
  '✗': '×',
  '✘': '×',
  '⩽': '≤',
  '⩾': '≥',
  '▶': '→',
  '◀': '←',
};

/**
 * Tells every character that no bundled font can draw: `text/missing-glyph`, an error, once per text and character,
 * with its first place in the text.
 */
export function checkCoverage(texts: readonly LocatedText[], typesetter: Pick<Typesetter, 'missing'>): Diagnostic[] {
  return texts.flatMap((located) => {
    const seen = new Set<number>();
    return typesetter.missing(located.role, located.text).flatMap((missing) => {
      if (seen.has(missing.codePoint)) return [];
      seen.add(missing.codePoint);
      return [toDiagnostic(missing, located)];
    });
  });
}

function toDiagnostic({ char, codePoint, index }: MissingCharacter, { text, pointer }: LocatedText): Diagnostic {
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  const place = [...text.slice(0, index)].length + 1;
  return {
    rule: 'text/missing-glyph',
    severity: 'error',
    message: `no bundled font has ${isPrintable(char) ? `"${char}" (${code})` : code}, character ${place} of ${quote(text)}`,
    help: helpFor(char),
    pointer,
    evidence: { codePoint: code, index },
  };
}

/** Control characters, lone surrogates and marks would garble the message; their code point says enough. */
const isPrintable = (char: string): boolean => !/[\p{C}\p{Z}\p{M}]/u.test(char);

/** The text in quotes, cut when long, with nothing in it that could garble the message. */
function quote(text: string): string {
  const chars = [...text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ')];
  return `"${chars.length > 48 ? `${chars.slice(0, 47).join('')}…` : chars.join('')}"`;
}

function helpFor(char: string): string {
  const instead = INSTEAD[char];
  if (instead !== undefined) return `write "${instead}" instead`;
  const plain = char.normalize('NFKC');
  if (plain !== char && /^[\p{L}\p{N}\p{P}\p{S}]+$/u.test(plain)) return `write "${plain}" instead`;
  if (/\p{Extended_Pictographic}/u.test(char)) return 'emoji cannot be drawn; use an icon or a word instead';
  if (/\p{C}/u.test(char)) return 'this is no visible character; delete it';
  return 'the bundled fonts cover Latin script with its diacritics; use a Latin spelling or a word instead';
}
