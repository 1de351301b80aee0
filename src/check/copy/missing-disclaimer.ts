import { quote } from '../../diagnostics.ts';
import type { CopyRole, CopyRule, CopyText } from './copy.ts';
import { copyFinding } from './copy-finding.ts';
import { inLanguage } from './in-language.ts';
import { lowered, wholeWords } from './whole-words.ts';
import { DISCLAIMERS, SECURITY_TERMS } from './words/security.ts';

const ID = 'copy/missing-disclaimer';

/** As many different things of security as these, and the picture is about it. */
const FEWEST_TERMS = 4;
/** … if as large a share of its texts speaks of them. */
const LEAST_SHARE = 0.25;

/** A picture about security that does not say that it only explains. */
export const missingDisclaimer: CopyRule = {
  id: ID,
  check: ({ spec, model, texts }) => {
    const words = inLanguage(model.lang, WORDS);
    if (words === undefined) return [];
    const drawn = texts.filter(({ role }) => DRAWN.has(role));
    const isDenied = ({ role, text }: CopyText): boolean =>
      MAY_DISCLAIM.has(role) && lowered(text).search(words.disclaimer) >= 0;
    if (drawn.some(isDenied)) return [];
    const plain = drawn.map(({ text }) => plainWords(text));
    const spoken = plain.filter((text) => words.terms.some((term) => wordAt(text, term) !== undefined));
    const terms = words.terms.flatMap((term) => firstOf(term, plain));
    const share = Math.round((spoken.length / drawn.length) * 100) / 100;
    if (terms.length < FEWEST_TERMS || share < LEAST_SHARE) return [];
    const told = terms.slice(0, 3).map(quote).join(', ');
    const message = `the picture speaks of security (${told} …) and nothing says that it is illustrative`;
    const evidence = { terms: terms.length, 'min terms': FEWEST_TERMS, share, 'min share': LEAST_SHARE };
    return [copyFinding(ID, spec.notes === undefined ? '/title' : '/notes', message, evidence, words.help)];
  },
};

const DRAWN: ReadonlySet<CopyRole> = new Set<CopyRole>([
  'title',
  'subtitle',
  'zone-title',
  'zone-note',
  'node-title',
  'node-role',
  'edge-label',
  'protocol',
  'legend',
  'note',
]);
const MAY_DISCLAIM: ReadonlySet<CopyRole> = new Set<CopyRole>(['title', 'subtitle', 'legend', 'note']);

const compiled = (terms: readonly string[], disclaimers: readonly string[], sentence: string) => ({
  // A space before each, since it begins a word, and one behind it where it ends one.
  terms: terms.map((term) => term.split('|').map((stem) => ` ${stem.replace('$', ' ')}`)),
  disclaimer: wholeWords(disclaimers),
  help: `write a note: "${sentence}"`,
});
const WORDS = {
  en: compiled(SECURITY_TERMS.en, DISCLAIMERS.en, 'illustrative flow, not an audited reference architecture'),
  es: compiled(SECURITY_TERMS.es, DISCLAIMERS.es, 'flujo ilustrativo, no una arquitectura de referencia auditada'),
};

/** Words in small letters, each between spaces. */
const plainWords = (text: string): string => ` ${text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}-]+/gu, ' ')} `;

/** The word or words of a text that begin with one of the stems. */
function wordAt(text: string, stems: readonly string[]): string | undefined {
  const stem = stems.find((one) => text.includes(one));
  if (stem === undefined) return undefined;
  const start = text.indexOf(stem) + 1;
  return text.slice(start, text.indexOf(' ', start + stem.trim().length));
}

/** The first word of the picture that speaks of a thing. */
function firstOf(stems: readonly string[], plain: readonly string[]): readonly string[] {
  const text = plain.find((one) => wordAt(one, stems) !== undefined);
  return text === undefined ? [] : [wordAt(text, stems) ?? ''];
}
