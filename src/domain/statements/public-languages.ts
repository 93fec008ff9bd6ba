/** The languages in which the public is answered. One more here, and every text of the catalogue must have it. */
export const PUBLIC_LANGUAGES = ['en', 'zh'] as const;

/** One of them, BCP 47. */
export type PublicLanguage = (typeof PUBLIC_LANGUAGES)[number];

/** A text in all of them. */
export type PublicText = Readonly<Record<PublicLanguage, string>>;
