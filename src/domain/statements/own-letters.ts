import type { PublicLanguage } from './public-languages.ts';

/**
 * A name of CLDR in the letters of its language: CLDR writes some Uzbek names with quotation marks, where the alphabet
 * has oʻ and gʻ (U+02BB) and the sign ʼ (U+02BC).
 */
export const ownLetters = (name: string, language: PublicLanguage): string =>
  language === 'uz' ? name.replaceAll('‘', 'ʻ').replaceAll('’', 'ʼ') : name;
