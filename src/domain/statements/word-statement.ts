import { CATALOGUE } from './catalogue.ts';
import { PUBLIC_LANGUAGES, type PublicLanguage, type PublicText } from './public-languages.ts';
import type { Said, Statement, StatementCode, StatementValues } from './statement.ts';
import type { StatementWords } from './statement-words.ts';

/** How values stand in a text. */
export interface PublicNames {
  /** Name of a country by its code: the code where there is no name. */
  readonly country: (code: string, language: PublicLanguage) => string;
  /** An ISO date, month or year in prose. */
  readonly date: (iso: string, language: PublicLanguage) => string;
}

const DATE = /^\d{4}(-\d{2}){0,2}$/;

const inAll = (write: (words: StatementWords, language: PublicLanguage) => string): PublicText =>
  Object.fromEntries(
    PUBLIC_LANGUAGES.map((language) => [language, write(CATALOGUE[language], language)]),
  ) as PublicText;

/** The values with their dates in prose. */
const inProse = <Values extends object>(
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
  names: PublicNames,
): PublicText =>
  inAll(({ says }, language) =>
    says[code](inProse(values, language, names), (country) => names.country(country, language)),
  );

/** Puts what is said of a vehicle in words, in every language of the catalogue. */
export const wordStatement = (said: Said, names: PublicNames): Statement => ({
  ...said,
  text: textOf(said.code, said.values, names),
  by: inAll(({ saidBy }) => saidBy[said.saidBy]),
  changedBy: inAll(({ changedBy }) => changedBy[said.code]),
});
