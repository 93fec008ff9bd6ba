import { checkDigitHolds, expectedCheckDigit } from '../vin/check-digit.ts';
import { modelYearOf } from '../vin/model-year.ts';
import { parseVin } from '../vin/vin.ts';
import type { Said } from './statement.ts';

/**
 * What may be said of a text as a VIN by its characters alone.
 *
 * @param folded as `foldVin` leaves it.
 * @param today ISO.
 */
export const sayOfVin = (folded: string, today: string): readonly Said[] => {
  const of = { saidBy: 'vin', asOf: today } as const;
  const vin = parseVin(folded);
  if (vin === null)
    return [{ code: 'vin-not-well-formed', values: { length: [...folded].length }, ...of }];
  const said: Said[] = [];
  if (!checkDigitHolds(vin))
    said.push({ code: 'vin-check-digit', values: { expected: expectedCheckDigit(vin) }, ...of });
  const year = modelYearOf(vin);
  if (year !== null) said.push({ code: 'built-in-year', values: { year }, ...of });
  return said;
};
