import { languageOf } from './foreign-texts.ts';

/** What there is for a language, `en` or `es`; undefined for all others. */
export const inLanguage = <T>(lang: string, of: { readonly en: T; readonly es: T }): T | undefined => {
  const language = languageOf(lang);
  return language === 'en' || language === 'es' ? of[language] : undefined;
};
