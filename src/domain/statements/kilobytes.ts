import { withGaps } from './plural.ts';
import { PUBLIC_LANGUAGES, type PublicLanguage } from './public-languages.ts';

const FORMATS = new Map(
  PUBLIC_LANGUAGES.map((language) => [
    language,
    new Intl.NumberFormat(`${language}-u-nu-latn`, { style: 'unit', unit: 'kilobyte' }),
  ]),
);

/** Writes the size of a file, in kilobytes of 1,000 bytes, as a language does: `125 kB`, `125 кБ`, `125 ko`. */
export const kilobytes = (language: PublicLanguage, n: number): string =>
  withGaps(language, FORMATS.get(language)?.formatToParts(n) ?? []);
