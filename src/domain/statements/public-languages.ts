/**
 * The languages in which the public is answered, in the order in which they are offered. One more here, and every text
 * for the public must have it.
 */
export const PUBLIC_LANGUAGES = ['en', 'zh', 'ru', 'kk', 'ar', 'es', 'fr', 'uz'] as const;

/** One of them, BCP 47. */
export type PublicLanguage = (typeof PUBLIC_LANGUAGES)[number];

/** Which way a language is written. */
export const directionOf = (language: PublicLanguage): 'ltr' | 'rtl' =>
  language === 'ar' ? 'rtl' : 'ltr';

/** A text in all of them. */
export type PublicText = Readonly<Record<PublicLanguage, string>>;
