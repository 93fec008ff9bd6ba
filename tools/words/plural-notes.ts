import type { CatalogueText } from './read-texts.ts';

/** Numbers up to here are looked at for examples. */
const EXAMPLES_UNTIL = 200;
const MOST_EXAMPLES = 5;

/** The plural forms that a language has by CLDR: `one`, `few`, `many`, `other`. */
export const formsOf = (language: string): readonly string[] =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories;

/** What numbers a plural form is for: `for 1, 21, 31, 41, 51 …; # is the number`. */
export const pluralNote = (form: string, language: string): string => {
  const rules = new Intl.PluralRules(language);
  const numbers: number[] = [];
  for (let n = 0; n <= EXAMPLES_UNTIL && numbers.length <= MOST_EXAMPLES; n++) {
    if (rules.select(n) === form) numbers.push(n);
  }
  const shown = numbers.slice(0, MOST_EXAMPLES).join(', ');
  const more = numbers.length > MOST_EXAMPLES ? ' …' : '';
  const where =
    numbers.length === 0 ? 'for fractions and very large numbers' : `for ${shown}${more}`;
  return `${where}; # is the number`;
};

/** Texts of a pattern with the plural forms of another language, each after the pattern's `other`. */
export const withForms = (
  texts: readonly CatalogueText[],
  language: string,
): readonly CatalogueText[] =>
  texts.flatMap((text) => {
    if (text.plural === null) return [text];
    if (text.plural !== 'other') return [];
    const key = text.key.slice(0, -'other'.length);
    return formsOf(language).map((form) => ({ ...text, key: `${key}${form}`, plural: form }));
  });
