import { referenceData } from '../../../intake/reference-data.ts';
import type { Lang } from '../../../report/messages/messages.ts';

/** The name of a country; the code itself of one that is not in the reference list. */
export const countryName = (code: string, language: Lang): string =>
  referenceData().countries.byCode(code)?.[language] ?? code;
