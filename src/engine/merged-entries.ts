import { type FactName, factNamed } from '../domain/facts/fact-table.ts';
import { plainNumber } from '../domain/identifiers/plain-number.ts';
import type { AccountRow } from './account-rows.ts';

const NUMBER = factNamed('declaration.number' satisfies FactName).index;

/** One row of several, in their order: of each cell the last value that is told, a blank erasing none. */
const merged = (rows: readonly AccountRow[], first: AccountRow): AccountRow => ({
  row: first.row,
  values: first.values.map((_, index) => {
    const telling = rows.findLast(({ values }) => (values[index] ?? null) !== null);
    return telling?.values[index] ?? null;
  }),
  problems: rows.flatMap(({ problems }) => problems),
});

/**
 * Declarations of one VIN with the rows of one customs entry made one: those of one number, spaces and
 * hyphens aside. An exit that only a later row tells of is the entry's; what is corrected counts as
 * corrected. Rows without a number stay as they are.
 */
export const mergedEntries = (rows: readonly AccountRow[]): readonly AccountRow[] => {
  if (rows.length < 2) return rows;
  const entries = new Map<string | AccountRow, AccountRow[]>();
  for (const row of rows) {
    const number = row.values[NUMBER];
    const key = typeof number === 'string' ? plainNumber(number) : row;
    const entry = entries.get(key);
    if (entry === undefined) entries.set(key, [row]);
    else entry.push(row);
  }
  return [...entries.values()].flatMap((entry) => {
    const [first, ...more] = entry;
    if (first === undefined) return [];
    return more.length === 0 ? first : merged(entry, first);
  });
};
