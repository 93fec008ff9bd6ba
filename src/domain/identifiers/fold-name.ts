const MARKS = /\p{M}+/gu;
const BETWEEN = /[\s\p{P}\p{Cf}]+/gu;

/**
 * A name made comparable: full width narrowed, capitals small, accents, spaces and punctuation
 * taken out. For lists of countries, currencies, provinces and brands; never for what the law
 * compares character for character.
 */
export const foldName = (name: string): string =>
  name.normalize('NFKD').replace(MARKS, '').replace(BETWEEN, '').toLowerCase();
