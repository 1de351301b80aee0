import type { Diagnostic } from '../../diagnostics.ts';
import { quote } from '../../diagnostics.ts';
import type { CopyRule, CopyText } from './copy.ts';
import { type FoundTerm, findTerms } from './terms.ts';

/** Protocols and terms that are written otherwise than their makers do: `Https`, `json web token`, `Rest api`. */
export const canonicalTerm: CopyRule = {
  id: 'copy/canonical-term',
  check: ({ texts }) =>
    texts
      .filter(({ role }) => role !== 'page-tag') // small letters are the custom there
      .flatMap((text) => {
        const wrong = findTerms(text.text).filter((term) => !isRight(term, text.text));
        return wrong.map((term) => toFinding(term, wrong, text));
      }),
};

/** Text in capitals has no other letters to write a term with. */
const isRight = ({ found, term }: FoundTerm, text: string): boolean =>
  found === term || (found === term.toUpperCase() && !/\p{Ll}/u.test(text)) || isCapitalized(found, term);

/** A term that begins with a small letter may begin a sentence: never `GRPC`, but `Pub/sub`. */
const isCapitalized = (found: string, term: string): boolean =>
  /^\p{Ll}+[/-]?\p{Ll}+$/u.test(term) && found === term.charAt(0).toUpperCase() + term.slice(1);

const toFinding = (
  { found, term, start }: FoundTerm,
  all: readonly FoundTerm[],
  { text, pointer }: CopyText,
): Diagnostic => ({
  rule: 'copy/canonical-term',
  severity: 'warning',
  message: `${quote(found)} is written ${quote(term)}`,
  help: `write "${term}"; \`whiteprint check --fix\` does`,
  pointer,
  part: { start, end: start + found.length, of: text.length },
  fix: all.reduceRight(
    (fixed, one) => fixed.slice(0, one.start) + one.term + fixed.slice(one.start + one.found.length),
    text,
  ),
  evidence: { found, term },
});
