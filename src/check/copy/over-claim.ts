import { quote } from '../../diagnostics.ts';
import type { CopyRule, CopyText } from './copy.ts';
import { copyFinding, partOf } from './copy-finding.ts';
import { inLanguage } from './in-language.ts';
import { LETTERS, lowered, wholeWords } from './whole-words.ts';
import { NEGATIONS, OVER_CLAIMS, type OverClaim } from './words/over-claims.ts';

const ID = 'copy/over-claim';

/** Claims that a picture cannot prove; one that is denied is none. */
export const overClaim: CopyRule = {
  id: ID,
  check: ({ texts }) => texts.flatMap((text) => claimsIn(text).map((made) => tell(made, text))),
};

/** More words than these between a negation and a claim, and the negation is about something else. */
const REACH = 5;

const compiled = (claims: readonly OverClaim[], negations: readonly string[]) => ({
  claims,
  any: wholeWords(claims.map(({ claim }) => claim)),
  negation: new RegExp(
    `(?<![${LETTERS}0-9])(?:${negations.join('|')})(?:[\\s"“«]+[${LETTERS}0-9'’%-]+){0,${REACH}}[\\s"“«]+$`,
  ),
});
const WORDS = {
  en: compiled(OVER_CLAIMS.en, NEGATIONS.en),
  es: compiled(OVER_CLAIMS.es, NEGATIONS.es),
};

/** What joins a claim to the one before it, which may have been denied for both: `not an audited, guaranteed …`. */
const JOINED = /^[\s,/]*(?:and|nor|or|ni|o|u|y|e)?\s*$/;

/** A claim, and where it begins. */
interface Made {
  readonly claim: string;
  readonly start: number;
}

function claimsIn({ text, lang }: CopyText): readonly Made[] {
  const words = inLanguage(lang, WORDS);
  if (words === undefined) return [];
  const small = lowered(text);
  const claims: Made[] = [];
  let denied = -1;
  for (const { 0: claim, index: start } of small.matchAll(words.any)) {
    const isDenied =
      words.negation.test(small.slice(0, start)) || (denied >= 0 && JOINED.test(small.slice(denied, start)));
    if (isDenied) denied = start + claim.length;
    else claims.push({ claim: text.slice(start, start + claim.length), start });
  }
  return claims.filter((made, i) => claims.findIndex(({ claim }) => claim === made.claim) === i);
}

function tell({ claim, start }: Made, { text, pointer, lang }: CopyText) {
  const known = inLanguage(lang, WORDS)?.claims.find((c) => wholeWords([c.claim]).test(lowered(claim)));
  const instead = known?.instead ?? 'say what is done';
  const help = `${instead.startsWith('"') ? 'write ' : ''}${instead}, or deny it: "${inLanguage(lang, NO)} ${claim}"`;
  const message = `${quote(claim)} claims more than a picture can prove`;
  return copyFinding(ID, pointer, message, { claim }, help, { part: partOf(text, claim, start) });
}

const NO = { en: 'not', es: 'no' };
