import type { NumberFigures } from '../../domain/patterns/number-reused.ts';
import type { LawNumbersSql } from '../../domain/rules/sql/law-numbers-sql.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Exchange, Interest } from './interest.ts';
import { WIDE } from './number-bearings.ts';
import { isPlaceholder } from './pattern-sql.ts';
import type { NationSum } from './summed.ts';
import { numberKeys, numbersTold } from './wide-numbers.ts';

/** Values of R14 by their name. */
const of = (name: string): string => `integrity.certificate-of-another-vehicle.${name}`;

/** What they are under the law of any day. */
const boundsOf = (law: LawNumbersSql) => {
  const bounds = (name: keyof NumberFigures) => ({
    least: law.least(of(name)),
    most: law.most(of(name)),
  });
  return { longCharacters: bounds('longCharacters'), shortestNumber: bounds('shortestNumber') };
};

/** Name of the sum of numbers, which is told for as many characters as make a series. */
export const numberSum = ({ seriesCharacters }: Pick<NumberFigures, 'seriesCharacters'>): string =>
  `number_series_${seriesCharacters}`;

/** How many numbers of each kind there are (`numbersTold`), for each number of characters that ever makes a series. */
const numberSums = (law: LawNumbersSql): readonly NationSum[] => {
  const longCharacters = boundsOf(law).longCharacters.least;
  const series = law
    .stretches(new Set([of('seriesCharacters')]))
    .map((stretch) => stretch.law(of('seriesCharacters')));
  return [...new Set(series)].map((seriesCharacters) => ({
    name: numberSum({ seriesCharacters }),
    keys: ['place', 'beginning', 'size'],
    sums: ['n'],
    told: Object.fromEntries(
      WIDE.map((wide, at) => [
        wide.bearing.account,
        numbersTold(wide, at, { longCharacters, seriesCharacters }),
      ]),
    ),
  }));
};

/** Numbers of two vehicles, and those that are another one without its last character; then whose they are. */
const NUMBER_EXCHANGES: readonly Exchange[] = [
  {
    name: 'number_hot',
    from: ['number_told'],
    query: sql`
      SELECT place, key
      FROM number_told
      GROUP BY place, key
      HAVING min(CASE WHEN role = 0 THEN vin END) <> max(CASE WHEN role = 0 THEN vin END)
        OR min(role) <> max(role)`,
    gives: 'table',
  },
  {
    name: 'number_vins',
    from: ['number_told', 'number_hot'],
    query: sql`
      SELECT t.vin
      FROM number_told t
      JOIN number_hot h ON h.place = t.place AND h.key = t.key
      GROUP BY t.vin`,
    gives: 'keys',
  },
];

/** What R14 asks of all vehicles: which of them share a number, and how many numbers there are. */
export const numbersAsk = (law: LawNumbersSql): Interest => {
  const { longCharacters, shortestNumber } = boundsOf(law);
  const stands = (number: string): string => `NOT ${isPlaceholder(number, shortestNumber.least)}`;
  const told = WIDE.map((wide, at) => [
    wide.bearing.account,
    numberKeys(wide, at, longCharacters, stands),
  ]);
  return {
    tables: { number_told: Object.fromEntries(told) },
    exchanges: NUMBER_EXCHANGES,
    sums: numberSums(law),
  };
};
