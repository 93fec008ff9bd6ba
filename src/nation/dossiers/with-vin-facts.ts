import { sql } from '../../domain/rules/sql/sql.ts';
import { vinWeightOf } from '../../domain/vin/check-digit.ts';
import { YEAR_CODES } from '../../domain/vin/model-year.ts';

/** The same byte eight times over, as a number. */
const eight = (byte: number): string =>
  BigInt(`0x${byte.toString(16).padStart(2, '0').repeat(8)}`).toString();

const ONES = eight(0x01);
const LOW = eight(0x1f);
/** Added to a letter's place, sets the top bit from J on. */
const FROM_J = eight(0x80 - 10); // not-law: letters
/** Added to a letter's place, sets the top bit from S on. */
const FROM_S = eight(0x80 - 19); // not-law: letters

const CHARACTERS = '[0-9A-HJ-NPR-Z]{17}';

/** Eight characters of a VIN as one number, a byte each, the first highest. */
const wordOf = (vin: string, part: string): string =>
  sql`
    CASE
      WHEN vehicle_vin_well_formed THEN CAST(CAST(encode(${part}(${vin}, 8)) AS BIT) AS UBIGINT)
    END`;

const letters = (word: string): string => `((${word} >> 6) & ${ONES})`; // not-law: bits

const placesFrom = (first: string, word: string): string =>
  `(((${word} & ${LOW}) + ${first}) >> 7 & ${letters(word)})`; // not-law: bits

/**
 * The eight values of GB 16735 in the bytes of a word: digits stand for themselves, letters for their
 * place in A-I, J-R or S-Z plus the one that S-Z begins with.
 */
const valuesOf = (word: string): string =>
  `(${word} & ${LOW}) - 16 * (${ONES} - ${letters(word)}) ` + // not-law: letters
  `- 9 * ${placesFrom(FROM_J, word)} - 8 * ${placesFrom(FROM_S, word)}`; // not-law: letters

const WEIGHT_BITS = [1, 2, 4, 8] as const;
const BYTES = 8; // not-law: of a word

/** A word with 15 in the bytes of the places, from the first, whose weight has a bit set. */
const placesWeighing = (firstPlace: number, bit: number): string => {
  const bytes = Array.from({ length: BYTES }, (_, at) =>
    (vinWeightOf(firstPlace + at) & bit) === 0 ? '00' : '0f',
  );
  return BigInt(`0x${bytes.join('')}`).toString();
};

/**
 * Eight values by their weights, each in its byte: a weight is worked bit by bit, eight places at a time. At most 90
 * stand in a byte, so that two words together fit as well.
 */
const weighed = (values: string, firstPlace: number): string =>
  WEIGHT_BITS.map((bit) => `(${values} & ${placesWeighing(firstPlace, bit)}) * ${bit}`).join(' + ');

/** Every other byte of a word. */
const EVERY_OTHER = '71777214294589695';
/** One less than a place of sixteen bits: what is left of a word when divided by it is the sum of its places. */
const PLACE = 65_535; // not-law: bits

/** What a VIN's weighed values are divided by; what is then left over is written X where it is ten. */
const DIVISOR = 11; // not-law: the check digit of a VIN
const WRITTEN_X = 10; // not-law: the check digit of a VIN
/** The year before the first that a VIN tells. */
const BEFORE_YEARS = 2000; // not-law: how VINs count years

/** The bytes of a word together. */
const bytesTogether = (word: string): string =>
  `((${word} & ${EVERY_OTHER}) + (${word} >> 8 & ${EVERY_OTHER})) % ${PLACE}`; // not-law: bits

/**
 * A relation with what its VINs say of themselves beside its columns: `vehicle_vin_well_formed`,
 * `vehicle_check_digit_valid`, `vehicle_model_year` as the domain defines them, and `wmi_code`. Eight
 * characters are worked at a time in the bytes of one number: a character at a time takes ten times
 * as long.
 *
 * @param relation a query.
 * @param vin its column of VINs.
 */
export const withVinFacts = (relation: string, vin: string): string => {
  const formed = sql`
    SELECT *, regexp_full_match(${vin}, '${CHARACTERS}') AS vehicle_vin_well_formed
    FROM (${relation})`;
  const words = sql`
    SELECT *, ${wordOf(vin, 'left')} AS vin_head, ${wordOf(vin, 'right')} AS vin_tail
    FROM (${formed})`;
  const values = sql`
    SELECT * REPLACE (${valuesOf('vin_head')} AS vin_head, ${valuesOf('vin_tail')} AS vin_tail)
    FROM (${words})`;
  const products = sql`
    SELECT
      * EXCLUDE (vin_head, vin_tail),
      ${weighed('vin_head', 0)} + ${weighed('vin_tail', 9)} AS vin_products
    FROM (${values})`;
  const sums = sql`
    SELECT
      * EXCLUDE (vin_products),
      CAST(${bytesTogether('vin_products')} % ${DIVISOR} AS INTEGER) AS vin_remainder
    FROM (${products})`;
  return sql`
    SELECT
      * EXCLUDE (vin_remainder),
      ord(substr(${vin}, 9, 1))
        = CASE WHEN vin_remainder = ${WRITTEN_X} THEN ord('X') ELSE ord('0') + vin_remainder END
        AS vehicle_check_digit_valid,
      CASE
        WHEN vehicle_vin_well_formed
          THEN ${BEFORE_YEARS}
            + nullif(CAST(instr('${YEAR_CODES}', substr(${vin}, 10, 1)) AS BIGINT), 0)
      END AS vehicle_model_year,
      CASE
        WHEN NOT vehicle_vin_well_formed THEN NULL
        WHEN substr(${vin}, 3, 1) = '9' THEN substr(${vin}, 1, 3) || substr(${vin}, 12, 3)
        ELSE substr(${vin}, 1, 3)
      END AS wmi_code
    FROM (${sums})`;
};
