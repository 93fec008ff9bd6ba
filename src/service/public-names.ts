import type { PublicNames } from '../domain/statements/word-statement.ts';
import { countryInProse } from '../reference/country-name.ts';
import { dateWords } from '../report/words/date-words.ts';

/** How countries and days are written in a statement. */
export const PUBLIC_NAMES: PublicNames = { country: countryInProse, date: dateWords };
