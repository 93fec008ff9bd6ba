import { referenceData } from '../../../../intake/reference-data.ts';
import type { Visit } from '../../page.ts';
import type { SelectOption } from '../../pieces/field.ts';

/** The name of a country in the language of whoever looks; its code where nobody knows a name. */
export const countryIn = ({ language }: Pick<Visit, 'language'>, code: string): string =>
  referenceData().countries.byCode(code)?.[language] ?? code;

/** Every country by its name, none of them first. */
export const countryOptions = (visit: Visit): readonly SelectOption[] => [
  { value: '', words: visit.say.complaints.countryNone },
  ...referenceData()
    .countries.all.map(({ code }) => ({ value: code, words: countryIn(visit, code) }))
    .sort((one, other) => one.words.localeCompare(other.words, visit.language)),
];
