import { sql } from '../domain/rules/sql/sql.ts';

/** Every byte of a word of eight set to the same value, as an SQL number. */
const everyByte = (value: number): string =>
  `CAST(${(BigInt(value) * 0x0101010101010101n).toString()} AS UBIGINT)`;

/** Eight ASCII characters of a text, from a place counted from 1, as one number. */
const word = (text: string, from: number): string =>
  `CAST(CAST(encode(substring(${text}, ${from}, 8)) AS BIT) AS UBIGINT)`;

/**
 * Says for each byte, all below 128, whether it is at least `least`: its highest bit is set. Shifted
 * right by 7, 4 or 3 that is 1, 8 or 16.
 */
const reaches = (packed: string, least: string): string =>
  `((${packed} + ${everyByte(0x80 - least.charCodeAt(0))}) & ${everyByte(0x80)})`;

/** Values of VIN characters (GB 16735 table A.2): A-H 1-8, J-R 1-9, S-Z 2-9. */
const vinValues = (packed: string): string => sql`
  (
    ${packed}
    - ${everyByte(0x30)}
    - (${reaches(packed, 'A')} >> 3)
    - (${reaches(packed, 'J')} >> 7)
    - (${reaches(packed, 'J')} >> 4)
    - (${reaches(packed, 'S')} >> 4))`;

/** Values of USCC characters (GB 32100): digits, then letters without I O S V Z, 10-30. */
const usccValues = (packed: string): string => {
  const skipped = ['J', 'P', 'T', 'W'].map((letter) => `(${reaches(packed, letter)} >> 7)`);
  const seven = [7, 6, 5].map((shift) => `(${reaches(packed, 'A')} >> ${shift})`);
  return `(${packed} - ${everyByte(0x30)} - ${[...seven, ...skipped].join(' - ')})`;
};

/**
 * A check character told in SQL, in steps that must be columns of one another, since each uses the
 * one before many times: the shape, eight characters a word, their values, the answer.
 */
export interface CheckSum {
  /** Regular expression of a whole text of which the check can be asked. */
  readonly shape: string;
  readonly length: number;
  /** Places, from 1, where the words begin. */
  readonly words: readonly number[];
  readonly values: (packed: string) => string;
  /** SQL of what is added up, from the columns of values. */
  readonly total: (values: readonly string[]) => string;
  /** SQL that says whether the check character is right, from the column of the total and the text. */
  readonly holds: (total: string, text: string) => string;
}

/** Bytes of a word chosen by a test of their place, as an SQL number. */
const bytesWhere = (test: (at: number) => boolean): string => {
  let mask = 0n;
  for (let at = 0; at < 8; at += 1) mask = (mask << 8n) | (test(at) ? 0xffn : 0n);
  return `CAST(${mask} AS UBIGINT)`;
};

/** All bytes of a word times their weights, at once; no product may reach 256. */
const multiplied = (packed: string, weights: readonly number[]): string =>
  [0, 1, 2, 3]
    .map(
      (bit) =>
        `((${packed} & ${bytesWhere((at) => (((weights[at] ?? 0) >> bit) & 1) === 1)}) << ${bit})`,
    )
    .join(' + ');

const VIN_WEIGHTS = [
  [8, 7, 6, 5, 4, 3, 2, 10],
  [9, 8, 7, 6, 5, 4, 3, 2],
];

const USCC_WEIGHTS = [
  [1, 3, 9, 27, 19, 26, 16, 17],
  [20, 29, 25, 13, 8, 24, 10, 30],
  [0, 0, 0, 0, 0, 0, 28, 1],
];

/**
 * The sum of all values times their weights, but for multiples of 31. A byte counts 256 times the one
 * on its right, which leaves 8 when divided by 31, so the weight wanted is divided by that power of 8;
 * what is left is a sum of powers of two, for each of which the bytes of all words are added at once.
 */
const usccSum = (values: readonly string[]): string => {
  const weights = USCC_WEIGHTS.map((word) =>
    word.map((weight, at) => (weight * 4 ** (7 - at)) % 31),
  );
  const sums = [0, 1, 2, 3, 4].map((bit) => {
    const chosen = values.map(
      (packed, word) =>
        `(${packed} & ${bytesWhere((at) => (((weights[word]?.[at] ?? 0) >> bit) & 1) === 1)})`,
    );
    return `(((${chosen.join(' + ')}) % 31) << ${bit})`;
  });
  return `(${sums.join(' + ')})`;
};

/** The products of both words, added byte by byte: at most 10 * 9 + 9 * 9. */
const vinProducts = ([first = '', second = '']: readonly string[]): string =>
  `(${multiplied(first, VIN_WEIGHTS[0] ?? [])} + ${multiplied(second, VIN_WEIGHTS[1] ?? [])})`;

/** The sum of eight bytes: pairs are added, and 2^16 leaves 1 when divided by 65,535. */
const sumOfBytes = (packed: string): string => {
  const lower = bytesWhere((at) => at % 2 === 1);
  return `((${packed} & ${lower}) + ((${packed} >> 8) & ${lower})) % 65535`; // not-law: 2^16 - 1
};

/** The check digit of a VIN, position 9 (GB 16735, ISO 3779). */
export const VIN_CHECK: CheckSum = {
  shape: '[A-HJ-NPR-Z0-9]{17}',
  length: 17,
  words: [1, 10],
  values: vinValues,
  total: vinProducts,
  holds: (total, text) =>
    sql`
      substring('0123456789X', CAST(${sumOfBytes(total)} % 11 AS INTEGER) + 1, 1)
        = substring(${text}, 9, 1)`,
};

/** The check character of a unified social credit code, the last (GB 32100). */
export const USCC_CHECK: CheckSum = {
  shape: '[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}',
  length: 18,
  words: [1, 9, 11],
  values: usccValues,
  total: usccSum,
  holds: (total) => `${total} % 31 = 0`,
};

/** A text column whose check is asked, and the column that takes the answer: NULL when it has no such shape. */
export interface Checked {
  readonly check: CheckSum;
  readonly text: string;
  readonly answer: string;
}

/** A relation with the answers beside its columns. */
export const checkedRelation = (relation: string, checked: readonly Checked[]): string => {
  const step = (from: string, columns: readonly string[]): string =>
    `SELECT * ${columns.map((column) => `, ${column}`).join('')} FROM (${from})`;
  const name = (text: string, letter: string, at: number): string => `${letter}${at}_${text}`;
  const shaped = step(
    relation,
    checked.map(
      ({ check, text }) =>
        sql`
          CASE
            WHEN strlen(${text}) = ${check.length} THEN regexp_full_match(${text}, '${check.shape}')
          END AS ${name(text, 'shape', 0)}`,
    ),
  );
  const words = step(
    shaped,
    checked.flatMap(({ check, text }) =>
      check.words.map(
        (from, at) =>
          `CASE WHEN ${name(text, 'shape', 0)} THEN ${word(text, from)} END AS ${name(text, 'word', at)}`,
      ),
    ),
  );
  const values = step(
    words,
    checked.flatMap(({ check, text }) =>
      check.words.map(
        (_, at) => `${check.values(name(text, 'word', at))} AS ${name(text, 'value', at)}`,
      ),
    ),
  );
  const totals = step(
    values,
    checked.map(({ check, text }) => {
      const columns = check.words.map((_, at) => name(text, 'value', at));
      return `${check.total(columns)} AS ${name(text, 'total', 0)}`;
    }),
  );
  return step(
    totals,
    checked.map(
      ({ check, text, answer }) => `${check.holds(name(text, 'total', 0), text)} AS ${answer}`,
    ),
  );
};
