import type { Account } from '../../domain/facts/fact-table.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { SqlChance } from '../random.ts';

/** The column by which a row is known to be of one office; rows of other accounts are dealt out to offices. */
const OFFICE: Partial<Record<Account, string>> = {
  licence: 'province',
  certificate: 'province',
  factory: 'maker',
  letter: 'issuer',
  outlet: 'maker',
  arrival: 'country',
};

/** Offices that rows of an account without a column of offices are dealt out to. */
const OFFICES = 20;

/** Habits of offices, column by column: of a hundred, those below have so many times the cells blank. */
const HABITS: readonly (readonly [below: number, times: number])[] = [
  [5, 9],
  [25, 2],
  [100, 0.2],
];

/** Offices of all accounts fit into fewer numbers than this. */
const MANY = 1_000_003;

const PER_MILLION = 1000;

/** Marks told apart of rows of one key. */
const AGAIN = 2;

/**
 * Rows of an account some cells of which offices left blank: each office in a habit of its own in every column,
 * keys and dates included, of all offices so many of a thousand on average.
 *
 * @param rows SQL that yields `key`, `again` (0 or 1) and the columns.
 * @param columns names of the columns.
 * @param perMille 0 to 100.
 */
export const blankCells = (
  chance: SqlChance,
  account: Account,
  columns: readonly string[],
  rows: string,
  perMille: number,
): string => {
  const by = OFFICE[account];
  const office =
    by === undefined
      ? chance.upTo(OFFICES, `office ${account}`, 'key')
      : `(hash(coalesce("${by}", '')) % ${MANY})::INTEGER`;
  const cells = columns.map((column) => {
    const label = `blank ${account}.${column}`;
    const habit = `(${chance.bits(`${label} habit`, 'office')} % 100)`;
    const arms = HABITS.map(
      ([below, times]) =>
        `WHEN ${habit} < ${below} THEN ${Math.round(perMille * times * PER_MILLION)}`,
    );
    const roll = `(${chance.bits(label, `key * ${AGAIN} + again`)} % ${MANY})`;
    return `CASE WHEN ${roll} >= CASE ${arms.join(' ')} END THEN "${column}" END AS "${column}"`;
  });
  return sql`
    SELECT * REPLACE (${cells.join(', ')})
    FROM (SELECT *, ${office} AS office FROM (${rows}))`;
};
