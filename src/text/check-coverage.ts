import type { Diagnostic } from '../diagnostics.ts';
import type { TextRole } from '../roles.ts';
import { hanLanguage, packsFor } from './font-packs.ts';
import { type Script, scriptOf } from './scripts.ts';
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
 * Tells every character that no font has: `text/missing-glyph`, an error, once per text and character, with its first place
 * in the text; of a script for which there are packs only the first. `lang` (BCP 47) tells which pack.
 */
export function checkCoverage(
  texts: readonly LocatedText[],
  typesetter: Pick<Typesetter, 'missing'>,
  lang = 'en',
): Diagnostic[] {
  const meant = hanLanguage(
    texts.map(({ text }) => text),
    lang,
  );
  return texts.flatMap((located) => {
    const seen = new Set<number | Script>();
    return typesetter.missing(located.role, located.text).flatMap((missing) => {
      const pack = packOf(missing.char, meant);
      const what = pack?.script ?? missing.codePoint;
      if (seen.has(what)) return [];
      seen.add(what);
      return [toDiagnostic(missing, located, pack)];
    });
  });
}

interface WantedPack {
  readonly script: Script;
  readonly name: string;
}

function packOf(char: string, lang: string): WantedPack | undefined {
  const script = scriptOf(char);
  const [pack] = script === undefined ? [] : packsFor(script, lang);
  return script && pack && { script, name: pack.name };
}

function toDiagnostic(
  { char, codePoint, index }: MissingCharacter,
  { text, pointer }: LocatedText,
  pack: WantedPack | undefined,
): Diagnostic {
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  const place = [...text.slice(0, index)].length + 1;
  return {
    rule: 'text/missing-glyph',
    severity: 'error',
    message: `no font has ${isPrintable(char) ? `"${char}" (${code})` : code}, character ${place} of ${quote(text)}`,
    help: pack ? `for ${pack.script} script: npm install ${pack.name}` : helpFor(char),
    pointer,
    evidence: { codePoint: code, index, ...(pack && { script: pack.script, package: pack.name }) },
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
  return 'the bundled fonts cover Latin, Greek and Cyrillic script; use a spelling in one of them, or a word instead';
}
