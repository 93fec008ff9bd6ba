import { CATALOGUE } from './catalogue.ts';
import { PUBLIC_LANGUAGES, type PublicLanguage, type PublicText } from './public-languages.ts';
import type { Said, StatementCode, StatementValues, Worded } from './statement.ts';

/** How values stand in a text. */
export interface PublicNames {
  /** Name of a country by its code: the code where there is no name. */
  readonly country: (code: string, language: PublicLanguage) => string;
  /** An ISO date, month or year in prose. */
  readonly date: (iso: string, language: PublicLanguage) => string;
}

const DATE = /^\d{4}(-\d{2}){0,2}$/;

/** Values with their dates in prose. */
export const inProse = <Values extends object>(
  values: Values,
  language: PublicLanguage,
  { date }: PublicNames,
): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && DATE.test(value) ? date(value, language) : value,
    ]),
  ) as Values;

const textOf = <Code extends StatementCode>(
  code: Code,
  values: StatementValues[Code],
  language: PublicLanguage,
  names: PublicNames,
): string =>
  CATALOGUE[language].says[code](inProse(values, language, names), (country) =>
    names.country(country, language),
  );

/** Puts what is said of a vehicle in words of one language. */
export const statementIn = (
  said: Said,
  language: PublicLanguage,
  names: PublicNames,
): Worded<string> => ({
  text: textOf(said.code, said.values, language, names),
  by: CATALOGUE[language].saidBy[said.saidBy],
  changedBy: CATALOGUE[language].changedBy[said.code],
});

/** Puts what is said of a vehicle in words, in every language of the catalogue. */
export const wordStatement = (said: Said, names: PublicNames): Said & Worded<PublicText> => {
  const each = PUBLIC_LANGUAGES.map(
    (language) => [language, statementIn(said, language, names)] as const,
  );
  const all = (part: keyof Worded<string>): PublicText =>
    Object.fromEntries(each.map(([language, words]) => [language, words[part]])) as PublicText;
  return { ...said, text: all('text'), by: all('by'), changedBy: all('changedBy') };
};
