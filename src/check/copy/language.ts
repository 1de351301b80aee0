import { quote } from '../../diagnostics.ts';
import type { CopyRule } from './copy.ts';
import { foreignTexts, nameOfLanguage } from './foreign-texts.ts';

/** Texts in another language than `lang` says: readers of screens pronounce them wrongly, and other readers stumble. */
export const language: CopyRule = {
  id: 'copy/language',
  check: (copy) =>
    [...foreignTexts(copy)].map(([{ text, lang, pointer }, found]) => ({
      rule: 'copy/language',
      severity: 'warning',
      message: `the text ${quote(text)} is ${nameOfLanguage(found)}, and ${
        pointer.startsWith('/meta/') ? 'the page' : 'the picture'
      } is in ${nameOfLanguage(lang)}`,
      help: `translate it, or write \`lang: ${found}\`${pointer.startsWith('/meta/') ? ' under `meta`' : ''} when all of it is ${nameOfLanguage(found)}`,
      pointer,
      evidence: { found, lang },
    })),
};
