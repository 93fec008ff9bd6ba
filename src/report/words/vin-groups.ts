import { CHECK_DIGIT_PLACE, checkDigitHolds } from '../../domain/vin/check-digit.ts';
import { parseVin } from '../../domain/vin/vin.ts';

/** A VIN cut for reading. */
export interface VinGroups {
  /**
   * Maker, description with the check digit last, year, serial: `LGX CE4CB2 P ZZZ0001`; or the text uncut when it is
   * no VIN.
   */
  readonly groups: readonly string[];
  /** True when it is a VIN and position 9 is not what it ought to be. */
  readonly checkDigitWrong: boolean;
}

/** Cuts a VIN into the groups in which people read it. */
export const vinGroups = (text: string): VinGroups => {
  const vin = parseVin(text);
  if (vin === null) return { groups: text === '' ? [] : [text], checkDigitWrong: false };
  const ends = [0, 3, CHECK_DIGIT_PLACE + 1, CHECK_DIGIT_PLACE + 2, vin.length];
  const groups = ends.slice(1).map((end, index) => vin.slice(ends[index], end));
  return { groups, checkDigitWrong: !checkDigitHolds(vin) };
};
