import { VIN_ALPHABET, VIN_LENGTH } from '../vin/vin.ts';

/** What is written where a number is wanted and there is none, in capitals. */
export const PLACEHOLDERS: readonly string[] = [
  'NULL',
  'NONE',
  'N/A',
  'UNKNOWN',
  '0123456789',
  '123456',
  '1234567',
  '12345678',
  '123456789',
  '1234567890',
];

/** Chinese for none, missing and unknown, which no number has; a regular expression of both engines. */
export const SAYS_NONE = '[无未缺待]|不详';

const saysNone = new RegExp(SAYS_NONE);
const placeholders: ReadonlySet<string> = new Set(PLACEHOLDERS);

/** Whether a text is one character over and over. */
const isOneCharacter = (text: string): boolean => [...text].every((one) => one === text.charAt(0));

/**
 * Whether a number as `plainNumber` leaves it stands for no number: too short, a word for "none", words without a
 * digit ("see the engine"), or one character over and over.
 *
 * @param shortest characters of a number, at least: R14 `shortestNumber`.
 */
export const isPlaceholder = (number: string, shortest: number): boolean =>
  [...number].length < shortest ||
  placeholders.has(number.toUpperCase()) ||
  isOneCharacter(number) ||
  !/[0-9]/.test(number) ||
  saysNone.test(number);

const WELL_FORMED = new RegExp(`^[${VIN_ALPHABET}]{${VIN_LENGTH}}$`);

/** Whether a VIN could be a vehicle's: 17 characters of the alphabet, not one over and over. */
export const isVehicle = (vin: string): boolean => WELL_FORMED.test(vin) && !isOneCharacter(vin);
