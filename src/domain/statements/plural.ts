import { PUBLIC_LANGUAGES, type PublicLanguage } from './public-languages.ts';

/** The forms of a counted thing by the plural rules of CLDR; `#` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

const FORMATS = new Map(
  PUBLIC_LANGUAGES.map((language) => [language, new Intl.NumberFormat(`${language}-u-nu-latn`)]),
);

/**
 * A formatted number as a language writes it. Of Spanish CLDR knows a point, and a comma for America; the academies of
 * both ask for a gap.
 */
export const withGaps = (
  language: PublicLanguage,
  parts: readonly Intl.NumberFormatPart[],
): string =>
  parts
    .map(({ type, value }) => (language === 'es' && type === 'group' ? '\u00a0' : value))
    .join('');

/** Writes a number as a language does: with its own gaps and comma, always with the digits 0 to 9. */
export const numberWords = (language: PublicLanguage, n: number): string =>
  withGaps(language, FORMATS.get(language)?.formatToParts(n) ?? []);

/** Shares to so many places, as each language writes them. */
const sharesTo = (places: number) =>
  new Map(
    PUBLIC_LANGUAGES.map((language) => [
      language,
      new Intl.NumberFormat(`${language}-u-nu-latn`, {
        style: 'percent',
        maximumFractionDigits: places,
      }),
    ]),
  );
const SHARES = { tenths: sharesTo(1), hundredths: sharesTo(2) } as const;

/**
 * Writes a share, 0 to 1, as a percentage to hundredths, or to tenths: `0.31%`, `0,31 %`. The marks of direction that
 * CLDR sets about the sign in Arabic are left out: beside digits it takes their direction, and a page shows no
 * invisible character.
 */
export const shareWords = (
  language: PublicLanguage,
  share: number,
  to: keyof typeof SHARES = 'hundredths',
): string =>
  withGaps(language, SHARES[to].get(language)?.formatToParts(share) ?? []).replaceAll(
    /\p{Cf}/gu,
    '',
  );

/** Says how many of something there are, in the form that the language asks for: `1 день`, `2 дня`, `5 дней`. */
export const counted = (language: PublicLanguage, forms: PluralForms): ((n: number) => string) => {
  const rules = new Intl.PluralRules(language);
  return (n) => (forms[rules.select(n)] ?? forms.other).replace('#', numberWords(language, n));
};
