import type { Diagnostic } from '../diagnostics.ts';
import type { Layout } from '../layout/layout.ts';
import type { Model } from '../model/model.ts';
import type { Spec } from '../spec/schema.ts';
import { altText } from './copy/alt-text.ts';
import { canonicalTerm } from './copy/canonical-term.ts';
import type { CopyRule, Lexicon } from './copy/copy.ts';
import { digits } from './copy/digits.ts';
import { duplicateLabel } from './copy/duplicate-label.ts';
import { gatherTexts } from './copy/gather-texts.ts';
import { jargon } from './copy/jargon.ts';
import { language } from './copy/language.ts';
import { longRole } from './copy/long-role.ts';
import { missingDisclaimer } from './copy/missing-disclaimer.ts';
import { missingMeta } from './copy/missing-meta.ts';
import { overClaim } from './copy/over-claim.ts';
import { punctuation } from './copy/punctuation.ts';
import { sentenceCase } from './copy/sentence-case.ts';
import { spelling } from './copy/spelling.ts';
import { stepOrder } from './copy/step-order.ts';
import { unconnectedBox } from './copy/unconnected-box.ts';
import { unknownBox } from './copy/unknown-box.ts';
import { unlabelledArrow } from './copy/unlabelled-arrow.ts';
import { vendorName } from './copy/vendor-name.ts';

const RULES: readonly CopyRule[] = [
  altText,
  canonicalTerm,
  digits,
  duplicateLabel,
  jargon,
  language,
  longRole,
  missingDisclaimer,
  missingMeta,
  overClaim,
  punctuation,
  sentenceCase,
  spelling,
  stepOrder,
  unconnectedBox,
  unknownBox,
  unlabelledArrow,
  vendorName,
];

/** Where no dictionary was loaded, nothing is held against a word. */
const NO_LEXICON: Lexicon = { knows: () => true, suggest: () => [], languages: [] };

/** What an editor would say of the words, on the picture and on its page. All findings are warnings. */
export function checkCopy(spec: Spec, model: Model, layout: Layout, lexicon = NO_LEXICON): readonly Diagnostic[] {
  const copy = { spec, model, layout, texts: gatherTexts(spec, model), lexicon };
  return RULES.flatMap((rule) => rule.check(copy));
}
