import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js';

/** A telephone number that was read. */
export interface ReadPhone {
  /** E.164. */
  readonly number: string;
  /** Whether it has the form of a number of its country, not its length alone. */
  readonly usual: boolean;
  /** Country of the number, ISO 3166-1 alpha-2; null where several share its code. */
  readonly country: string | null;
}

const DIVIDED = /[;；\n/、]|,(?= ?\+)/;

/** The numbers of a cell: several are divided by semicolons, slashes, or commas before a plus sign. */
export const phonesIn = (text: string): readonly string[] =>
  text
    .split(DIVIDED)
    .map((part) => part.trim())
    .filter((part) => /\d/.test(part));

/**
 * A telephone number as people write it, in its own country or with a country code.
 *
 * @param country of the outlet, ISO 3166-1 alpha-2.
 * @returns null for what has not the length of any.
 */
export const readPhone = (text: string, country: string): ReadPhone | null => {
  const home: CountryCode | undefined = isSupportedCountry(country) ? country : undefined;
  const read = parsePhoneNumberFromString(
    text.normalize('NFKC').replace(/^00/, '+'),
    home === undefined ? {} : { defaultCountry: home },
  );
  if (read === undefined || !read.isPossible()) return null;
  return { number: read.number, usual: read.isValid(), country: read.country ?? null };
};
