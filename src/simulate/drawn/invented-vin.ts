import { oneOf, type Random } from './random.ts';

/** Position 10 for the years 2020 to 2026. */
const YEARS = { L: 2020, M: 2021, N: 2022, P: 2023, R: 2024, S: 2025, T: 2026 } as const;
/** A model year an invented VIN may have. */
type InventedYear = (typeof YEARS)[YearCode];
type YearCode = keyof typeof YEARS;

const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const ANY = [...`0123456789${LETTERS}`];
/** Position 7 is a letter: that is how North American readers tell 2010-2039 from 1980-2009. */
const SEVENTH = [...LETTERS];
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** ISO 3779 table: the letters' values, each row from its first value on; `?` stands where none is. */
const LETTER_ROWS = [
  { letters: 'ABCDEFGH', first: 1 },
  { letters: 'JKLMN?P?R', first: 1 },
  { letters: 'STUVWXYZ', first: 2 },
];

const valueOfCharacter = (character: string): number => {
  for (const { letters, first } of LETTER_ROWS) {
    const at = letters.indexOf(character);
    if (at >= 0) return first + at;
  }
  return Number(character);
};

/** Written apart from the product's own, so that one can find the other wrong. */
const checkDigitOf = (vin: string): string => {
  let sum = 0;
  for (const [at, weight] of WEIGHTS.entries()) sum += valueOfCharacter(vin.charAt(at)) * weight;
  return sum % 11 === 10 ? 'X' : String(sum % 11);
};

/** An invented VIN with what was put into it. */
export interface InventedVin {
  readonly vin: string;
  readonly year: InventedYear;
  readonly checkDigitHolds: boolean;
}

const inBase33 = (number: number, length: number): string => {
  let left = number;
  let text = '';
  for (let at = 0; at < length; at += 1) {
    text = `${ANY[left % ANY.length]}${text}`;
    left = Math.floor(left / ANY.length);
  }
  return text;
};

/** VINs of one maker code with different numbers below this are different. */
export const VIN_NUMBERS = 33 ** 3 * 10_000;

/**
 * Invents a VIN behind a maker code of three characters; its serial begins with ZZ, which none has.
 *
 * @param number below `VIN_NUMBERS`
 */
export const inventVin = (
  random: Random,
  wmi: string,
  checkDigitHolds = true,
  code: YearCode = oneOf(random, Object.keys(YEARS) as YearCode[]),
  number = Math.floor(random() * 1_000_000),
): InventedVin => {
  const model = inBase33(Math.floor(number / 10_000), 3) + oneOf(random, SEVENTH);
  const serial = String(number % 10_000).padStart(4, '0');
  const vin = `${wmi}${model}${oneOf(random, ANY)}0${code}${oneOf(random, ANY)}ZZ${serial}`;
  const right = checkDigitOf(vin);
  const wrong = right === '0' ? '1' : '0';
  const digit = checkDigitHolds ? right : wrong;
  return { vin: vin.slice(0, 8) + digit + vin.slice(9), year: YEARS[code], checkDigitHolds };
};
