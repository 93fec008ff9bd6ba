import { CATALOGUE, SAID_BY } from './catalogue.ts';
import { PUBLIC_LANGUAGES, type PublicLanguage, type PublicText } from './public-languages.ts';
import type { Said, Statement, StatementCode, StatementValues } from './statement.ts';

/** Names of countries by language: the code where there is no name. */
export type CountryNames = (code: string, language: PublicLanguage) => string;

const inAll = (write: (language: PublicLanguage) => string): PublicText =>
  Object.fromEntries(PUBLIC_LANGUAGES.map((language) => [language, write(language)])) as PublicText;

const textOf = <Code extends StatementCode>(
  code: Code,
  values: StatementValues[Code],
  names: CountryNames,
): PublicText =>
  inAll((language) =>
    CATALOGUE[code].says[language](values, (country) => names(country, language)),
  );

/** Puts what is said of a vehicle in words, in every language of the catalogue. */
export const wordStatement = (said: Said, names: CountryNames): Statement => ({
  ...said,
  text: textOf(said.code, said.values, names),
  by: SAID_BY[said.saidBy],
  changedBy: CATALOGUE[said.code].changedBy,
});
