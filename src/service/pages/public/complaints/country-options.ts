import { countriesByName } from '../../../../intake/country-name.ts';
import type { Visit } from '../../page.ts';
import type { SelectOption } from '../../pieces/field.ts';

/** Every country by its name in the language of the page, none of them first. */
export const countryOptions = ({ speaks, say }: Visit): readonly SelectOption[] => [
  { value: '', words: say.complaints.countryNone },
  ...countriesByName(speaks).map(({ code, name }) => ({ value: code, words: name })),
];
