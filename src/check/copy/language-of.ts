/** The language of a BCP 47 tag without region and script: `es` of `es-MX`. */
export const languageOf = (lang: string): string => lang.toLowerCase().split('-')[0] ?? '';

/** What there is for a language, `en` or `es`; undefined for all others. */
export const inLanguage = <T>(lang: string, of: { readonly en: T; readonly es: T }): T | undefined => {
  const language = languageOf(lang);
  return language === 'en' || language === 'es' ? of[language] : undefined;
};
