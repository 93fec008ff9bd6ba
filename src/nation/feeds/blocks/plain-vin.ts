import { VIN_LENGTH } from '../../../domain/vin/vin.ts';
import type { StandsForItself } from './plain-texts.ts';

/** More than the sum of any VIN. */
const ILLEGAL = 0x10000;
const VALUES = new Int32Array(256).fill(ILLEGAL);
for (let digit = 0; digit < 10; digit += 1) VALUES[0x30 + digit] = digit;
for (const [at, letter] of [...'ABCDEFGH'].entries()) VALUES[letter.charCodeAt(0)] = at + 1;
for (const [at, letter] of [...'JKLMNOPQR'].entries()) {
  if (letter !== 'O' && letter !== 'Q') VALUES[letter.charCodeAt(0)] = at + 1;
}
for (const [at, letter] of [...'STUVWXYZ'].entries()) VALUES[letter.charCodeAt(0)] = at + 2;
const CHECKS = Buffer.from('0123456789X');
const CHECK_PLACE = 8;
const ELEVEN = 11;

const valueAt = (bytes: Uint8Array, at: number): number => VALUES[bytes[at] as number] as number;

/**
 * A VIN whose check digit is right (GB 16735). The check digit weighs nothing, but must be one. The sum is written
 * out, since a loop takes twice as long.
 */
export const isVin: StandsForItself = (bytes, at, end) => {
  if (end - at !== VIN_LENGTH) return false;
  const sum =
    8 * valueAt(bytes, at) +
    7 * valueAt(bytes, at + 1) +
    6 * valueAt(bytes, at + 2) +
    5 * valueAt(bytes, at + 3) +
    4 * valueAt(bytes, at + 4) +
    3 * valueAt(bytes, at + 5) +
    2 * valueAt(bytes, at + 6) +
    10 * valueAt(bytes, at + 7) +
    9 * valueAt(bytes, at + 9) +
    8 * valueAt(bytes, at + 10) +
    7 * valueAt(bytes, at + 11) +
    6 * valueAt(bytes, at + 12) +
    5 * valueAt(bytes, at + 13) +
    4 * valueAt(bytes, at + 14) +
    3 * valueAt(bytes, at + 15) +
    2 * valueAt(bytes, at + 16);
  return sum < ILLEGAL && CHECKS[sum % ELEVEN] === bytes[at + CHECK_PLACE];
};
