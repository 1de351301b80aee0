import type { Diagnostic } from '../diagnostics.ts';
import type { Layout } from '../layout/layout.ts';
import type { Model } from '../model/model.ts';
import type { Spec } from '../spec/schema.ts';
import { canonicalTerm } from './copy/canonical-term.ts';
import type { CopyRule, Lexicon } from './copy/copy.ts';
import { gatherTexts } from './copy/gather-texts.ts';
import { language } from './copy/language.ts';
import { spelling } from './copy/spelling.ts';

const RULES: readonly CopyRule[] = [canonicalTerm, language, spelling];

/** Where no dictionary was loaded, nothing is held against a word. */
const NO_LEXICON: Lexicon = { knows: () => true, suggest: () => [], languages: [] };

/** What an editor would say of the words, on the picture and on its page. All findings are warnings. */
export function checkCopy(spec: Spec, model: Model, layout: Layout, lexicon = NO_LEXICON): readonly Diagnostic[] {
  const copy = { spec, model, layout, texts: gatherTexts(spec, model), lexicon };
  return RULES.flatMap((rule) => rule.check(copy));
}
