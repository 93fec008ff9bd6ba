import { sql } from '../../domain/rules/sql/sql.ts';
import type { SqlChance } from '../random.ts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPRSTUVWXYZ';
const YEARS = '123456789ABCDEFGHJKLMNPRSTVWXY';
const FIRST_YEAR = 2001;
/** Transliteration by place: the place modulo ten is the value (ISO 3779). */
const VALUES = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
/** Numbers that three characters and four digits can tell apart. */
const PLACES = ALPHABET.length ** 3 * 10_000;

const weightAt = (place: number): number => WEIGHTS[place - 1] ?? 0;
const value = (character: string): string => `((strpos('${VALUES}', ${character}) - 1) % 10)`;
const digit = (number: string, power: number): string => `((${number} // ${power}) % 10)`;

/**
 * Weighted sum of the first five characters, as a number, for a model's table row. The VIN of a
 * simulated vehicle is `maker code, type, three characters, check digit, year, ZZZ, four digits`: no
 * maker numbers its vehicles ZZZ, so that none is a real vehicle's.
 */
export const prefixSum = (prefix: string): number =>
  [...prefix].reduce(
    (sum, character, at) => sum + (VALUES.indexOf(character) % 10) * weightAt(at + 1),
    0,
  );

/**
 * SQL of the levels that lead to `vin`: from `vin_prefix` and `vin_sum` (of the model), `model_year` and
 * `vin_serial`, another VIN for every serial below 359 million.
 */
export const vinLevels = (chance: SqlChance): readonly Readonly<Record<string, string>>[] => [
  { vin_place: chance.place('vin', PLACES, 'vin_serial') },
  {
    vin_number: '(vin_place % 10000)',
    vin_middle: `substr('${ALPHABET}', (vin_place // 10000 % 33 + 1)::INTEGER, 1)
      || substr('${ALPHABET}', (vin_place // 330000 % 33 + 1)::INTEGER, 1)
      || substr('${ALPHABET}', (vin_place // 10890000 % 33 + 1)::INTEGER, 1)`,
    vin_year: `substr('${YEARS}', model_year - ${FIRST_YEAR - 1}, 1)`,
  },
  {
    vin_remainder: `(vin_sum + ${9 * (weightAt(11) + weightAt(12) + weightAt(13))}
      + ${[6, 7, 8].map((place, at) => `${value(`substr(vin_middle, ${at + 1}, 1)`)} * ${weightAt(place)}`).join(' + ')}
      + ${value('vin_year')} * ${weightAt(10)}
      + ${[1000, 100, 10, 1]
        .map((power, at) => `${digit('vin_number', power)} * ${weightAt(14 + at)}`)
        .join(' + ')}) % 11`, // not-law: places of digits
  },
  {
    vin: sql`
      vin_prefix || vin_middle
        || CASE vin_remainder
        WHEN 10 THEN 'X'
        ELSE vin_remainder::VARCHAR
      END || vin_year || 'ZZZ' || lpad(vin_number::VARCHAR, 4, '0')`,
  },
];
