import { quote } from '../../diagnostics.ts';
import type { Copy, CopyRole, CopyRule } from './copy.ts';
import { copyFinding } from './copy-finding.ts';
import { inLanguage } from './in-language.ts';
import { wholeWords } from './whole-words.ts';
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
    if (drawn.some(({ role, text }) => MAY_DISCLAIM.has(role) && text.search(words.disclaimer) >= 0)) return [];
    const spoken = drawn.filter(({ text }) => words.terms.some((term) => text.search(term) >= 0));
    const terms = words.terms.flatMap((term) => firstOf(term, drawn));
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
  terms: terms.map(
    (term) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${term.replaceAll('$', '(?![\\p{L}\\p{N}])')})[\\p{L}\\p{N}-]*`, 'iu'),
  ),
  disclaimer: wholeWords(disclaimers, 'i'),
  help: `write a note: "${sentence}"`,
});
const WORDS = {
  en: compiled(SECURITY_TERMS.en, DISCLAIMERS.en, 'illustrative flow, not an audited reference architecture'),
  es: compiled(SECURITY_TERMS.es, DISCLAIMERS.es, 'flujo ilustrativo, no una arquitectura de referencia auditada'),
};

/** The first word of the picture that speaks of a thing. */
function firstOf(term: RegExp, drawn: Copy['texts']): readonly string[] {
  const text = drawn.find((drawnText) => term.test(drawnText.text))?.text ?? '';
  return term.exec(text)?.slice(0, 1) ?? [];
}
