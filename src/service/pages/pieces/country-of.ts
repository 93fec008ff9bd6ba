import { countryName } from '../../../reference/country-name.ts';
import type { Visit } from '../frame/page.ts';

/** A country in words; the code itself of one that is not in the reference list, and nothing for none. */
export const countryOf = ({ language }: Pick<Visit, 'language'>, code: string | null): string =>
  code === null ? '' : countryName(code, language);

/** Countries as choices of a filter, in the order of their names, all of them first. */
export const countryOptions = (
  visit: Visit,
  codes: readonly string[],
): readonly { readonly value: string; readonly words: string }[] => [
  { value: '', words: visit.say.frame.everything },
  ...codes
    .map((value) => ({ value, words: countryOf(visit, value) }))
    .sort((one, other) => one.words.localeCompare(other.words, visit.language)),
];
