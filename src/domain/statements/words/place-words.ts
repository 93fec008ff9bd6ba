import type { StatementValues } from '../statement.ts';

/** An outlet with its city, where one is told, and its country: from the small to the large. */
export const placeWords = (
  { outlet, city, country }: StatementValues['outlet-said'],
  nameOf: (code: string) => string,
  separator = ', ',
): string => [outlet, city, nameOf(country)].filter((one) => one !== null).join(separator);
