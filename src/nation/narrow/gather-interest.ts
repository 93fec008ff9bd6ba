import type { Account } from '../../domain/facts/fact-table.ts';
import type { LawNumbersSql } from '../../domain/rules/sql/law-numbers-sql.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { TELLING_ACCOUNTS } from '../dossiers/build-unapplied-dossiers.ts';
import { linksAsk } from '../links/compute-links.ts';
import type { ByAccount, Exchange, Interest, LivedColumn, Wanted } from '../patterns/interest.ts';
import { PATTERNS } from '../patterns/patterns.ts';
import type { NationSum } from '../patterns/summed.ts';
import { daysAhead } from './days-ahead.ts';
import { NARROWED, OF_VEHICLES } from './narrowed.ts';

/** What all patterns and the links ask together. */
export interface GatheredInterest {
  readonly lived: Readonly<Record<string, LivedColumn>>;
  readonly sums: readonly NationSum[];
  readonly tables: Readonly<Record<string, ByAccount>>;
  /** In an order in which each finds those that it reads. */
  readonly exchanges: readonly Exchange[];
  readonly parties: readonly Wanted[];
  readonly hands: readonly Wanted[];
}

/** The sum of vehicles that accounts tell and no licence row names: `n`. */
export const UNAPPLIED = 'vehicles_unapplied';

const oneIn = (accounts: readonly Account[]): ByAccount =>
  Object.fromEntries(accounts.map((account) => [account, '1']));

/** Whatever the patterns ask: vehicles of the accounts that are kept whole, and how many nobody applied for. */
const ALWAYS: Interest = {
  lived: {
    columns: {
      exported: {
        added: 'max',
        told: oneIn(OF_VEHICLES.filter((account) => !NARROWED.includes(account))),
      },
      applied: { added: 'sum', told: { licence: '1' } },
      counts: { added: 'sum', told: oneIn(TELLING_ACCOUNTS) },
    },
    hot: 'max(exported) = 1',
  },
  exchanges: [
    {
      name: UNAPPLIED,
      from: ['lived'],
      query: sql`
        SELECT count(*) AS n
        FROM (
          SELECT vin
          FROM lived
          GROUP BY vin
          HAVING sum(applied) = 0
            AND sum(counts) > 0) v`,
      gives: 'sum',
      counts: ['n'],
    },
  ],
};

/** The table that a file tells of a sum. */
const sumTable = ({ name }: Pick<NationSum, 'name'>): string => `told_${name}`;

const sumExchange = (sum: NationSum): Exchange => ({
  name: sum.name,
  from: [sumTable(sum)],
  query: sql`
    SELECT ${[...sum.keys, ...sum.sums.map((column) => `sum(${column}) AS ${column}`)].join(', ')}
    FROM ${sumTable(sum)}
    GROUP BY ${sum.keys.join(', ')}`,
  gives: 'sum',
  counts: sum.sums,
});

const livedExchange = (conditions: readonly string[]): Exchange => ({
  name: 'lived_hot',
  from: ['lived'],
  query: sql`
    SELECT vin
    FROM lived
    GROUP BY vin
    HAVING ${conditions.map((condition) => `(${condition})`).join(' OR ')}`,
  gives: 'vins',
});

/**
 * What is asked under a law, by the names of the patterns that ask; always, of days ahead, and by the links too.
 *
 * @param today the day of the answer, a day number.
 */
export const interests = (
  law: LawNumbersSql,
  today: number,
): Readonly<Record<string, Interest>> => ({
  always: ALWAYS,
  daysAhead: { sums: [daysAhead(today)] },
  ...Object.fromEntries(
    PATTERNS.flatMap(({ name, asks }) => (asks === undefined ? [] : [[name, asks(law)]])),
  ),
  links: linksAsk(law),
});

/** What several ask together: a sum and a condition once, whoever else asks for it. */
export const gatherInterest = (all: readonly Interest[]): GatheredInterest => {
  const sums = [
    ...new Map(all.flatMap((one) => (one.sums ?? []).map((sum) => [sum.name, sum]))).values(),
  ];
  const hot = new Set(all.flatMap(({ lived }) => lived?.hot ?? []));
  return {
    lived: Object.assign({}, ...all.map(({ lived }) => lived?.columns)),
    sums,
    tables: {
      ...Object.assign({}, ...all.map(({ tables }) => tables)),
      ...Object.fromEntries(sums.map((sum) => [sumTable(sum), sum.told])),
    },
    exchanges: [
      ...sums.map(sumExchange),
      livedExchange([...hot]),
      ...all.flatMap(({ exchanges = [] }) => exchanges),
    ],
    parties: all.flatMap(({ parties }) => parties ?? []),
    hands: all.flatMap(({ hands }) => hands ?? []),
  };
};
