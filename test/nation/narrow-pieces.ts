import type { Account } from '../../src/domain/facts/fact-table.ts';
import type { ByAccount, Interest } from '../../src/nation/patterns/interest.ts';

/** An interest without one thing that it asks, by what that is called. */
type Pieces = readonly (readonly [name: string, without: Interest])[];

/** Without the one of a name. */
const less = <Of extends object>(of: Of, key: string): Of =>
  Object.fromEntries(Object.entries(of).filter(([name]) => name !== key)) as Of;

const hotPieces = (asks: Interest): Pieces => {
  const { columns, hot } = asks.lived ?? {};
  if (columns === undefined || hot === undefined) return [];
  return [[`hot ${hot}`, { ...asks, lived: { columns, hot: '1 = 0' } }]];
};

const sumPieces = (asks: Interest): Pieces => {
  const { sums = [] } = asks;
  return sums.map(({ name }) => [
    `sum ${name}`,
    { ...asks, sums: sums.filter((sum) => sum.name !== name) },
  ]);
};

const exchangePieces = (asks: Interest): Pieces => {
  const { exchanges = [] } = asks;
  return exchanges.flatMap(({ name, gives, query }) => {
    if (gives === 'table') return [];
    const instead =
      gives === 'sum'
        ? { gives: 'table' as const } // others may read it
        : { query: `SELECT * FROM (${query}) q WHERE 1 = 0` };
    const without = exchanges.map((one) => (one.name === name ? { ...one, ...instead } : one));
    return [[`${gives === 'sum' ? 'sum' : 'exchange'} ${name}`, { ...asks, exchanges: without }]];
  });
};

const wantedPieces = (asks: Interest): Pieces =>
  (['parties', 'hands'] as const).flatMap((known) => {
    const wanted = asks[known];
    if (wanted === undefined) return [];
    return Object.keys(wanted.lists).map((list) => {
      const lists = less(wanted.lists, list);
      const some = Object.keys(lists).length > 0;
      const without = some ? { ...asks, [known]: { ...wanted, lists } } : less(asks, known);
      return [`${known} ${list}`, without] as const;
    });
  });

/** Accounts of which one may be left out. */
const accountsOf = (told: ByAccount): readonly Account[] => {
  const accounts = Object.keys(told) as Account[];
  return accounts.length > 1 ? accounts : [];
};

const tablePieces = (asks: Interest): Pieces =>
  Object.entries(asks.tables ?? {}).flatMap(([table, told]) =>
    accountsOf(told).map((account) => {
      const tables = { ...asks.tables, [table]: less(told, account) };
      return [`${table} of ${account}`, { ...asks, tables }] as const;
    }),
  );

const columnPieces = (asks: Interest): Pieces => {
  const { lived } = asks;
  if (lived === undefined) return [];
  return Object.entries(lived.columns).flatMap(([name, column]) =>
    accountsOf(column.told).map((account) => {
      const told = { ...column, told: less(column.told, account) };
      const without = { ...lived, columns: { ...lived.columns, [name]: told } };
      return [`${name} of ${account}`, { ...asks, lived: without }] as const;
    }),
  );
};

/** What is asked without each of its pieces in turn: a condition, a sum, an exchange, a list, an account of a table. */
export const withoutEach = (asks: Interest): ReadonlyMap<string, Interest> =>
  new Map([
    ...hotPieces(asks),
    ...sumPieces(asks),
    ...exchangePieces(asks),
    ...wantedPieces(asks),
    ...tablePieces(asks),
    ...columnPieces(asks),
  ]);
