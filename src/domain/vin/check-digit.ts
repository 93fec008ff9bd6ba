import { VIN_LENGTH, type Vin } from './vin.ts';

/** Position of the check digit, 0-based. */
export const CHECK_DIGIT_PLACE = 8;

/** Values of the letters from A; I, O and Q have none (GB 16735-2019 table A.2, ISO 3779). */
const LETTER_VALUES = [
  1, 2, 3, 4, 5, 6, 7, 8, -1, 1, 2, 3, 4, 5, -1, 7, -1, 9, 2, 3, 4, 5, 6, 7, 8, 9,
];

/** Weights of the 17 positions; the check digit's own is 0. */
const WEIGHTS = Uint8Array.of(8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2);

const ILLEGAL = 0x80;
const values = new Uint8Array(128).fill(ILLEGAL);
for (let digit = 0; digit <= 9; digit += 1) values[48 + digit] = digit;
LETTER_VALUES.forEach((value, letter) => {
  if (value >= 0) values[65 + letter] = value;
});

/** What the check digit says of a text: `malformed` is not a VIN at all. */
export type VinStanding = 'valid' | 'wrongCheckDigit' | 'malformed';

/** The value of a VIN character in the weighted sum, 0-9. */
export const vinValueOf = (character: string): number => values[character.charCodeAt(0)] ?? ILLEGAL;

/** The weight of a position, 0-based: 2-10, and 0 for the check digit. */
export const vinWeightOf = (place: number): number => WEIGHTS[place] ?? 0;

/** The weighted sum of a text over 11; -1 when it is no VIN. One pass: this is the hot loop. */
const remainderOf = (text: string): number => {
  if (text.length !== VIN_LENGTH) return -1;
  let sum = 0;
  let illegal = 0;
  for (let at = 0; at < VIN_LENGTH; at += 1) {
    const code = text.charCodeAt(at);
    const value = values[code & 127] as number;
    illegal |= (value & ILLEGAL) | (code >> 7);
    sum += value * (WEIGHTS[at] as number);
  }
  return illegal === 0 ? sum % 11 : -1;
};

/** The character of a remainder 0-10: ten is written X. */
const digitOf = (remainder: number): string => (remainder === 10 ? 'X' : String(remainder));

/** The check digit that a VIN ought to have in position 9: 0-9 or X. */
export const expectedCheckDigit = (vin: Vin): string => digitOf(remainderOf(vin));

/** Says whether a VIN has the right check digit. */
export const checkDigitHolds = (vin: Vin): boolean => vinStandingOf(vin) === 'valid';

/** Validates a text as a VIN, alphabet, length and check digit in one pass. */
export const vinStandingOf = (text: string): VinStanding => {
  const remainder = remainderOf(text);
  if (remainder < 0) return 'malformed';
  const given = text.charCodeAt(CHECK_DIGIT_PLACE);
  return given === (remainder === 10 ? 88 : 48 + remainder) ? 'valid' : 'wrongCheckDigit';
};
