import type { Account, Fact } from '../../domain/facts/fact-table.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { EVENT_DAYS } from '../../engine/in-the-future.ts';
import { sqlText } from '../database.ts';
import type { NationSum } from '../patterns/summed.ts';
import { isAhead } from '../run/problem-relations.ts';
import { NARROWED } from './narrowed.ts';

const daysOf = (account: Account): readonly Fact[] =>
  EVENT_DAYS.filter((fact) => fact.account === account);

const countsOf = (account: Account, today: number): string =>
  daysOf(account)
    .map(
      ({ name, column }) => sql`
        SELECT ${sqlText(name)} AS field, count(*) FILTER (${isAhead(column, today)}) AS n, count(*) AS total
        FROM ${account}`,
    )
    .join(' UNION ALL ');

/** Of each `field` of a narrowed account how many days lie ahead (`n`), and how many rows there are (`total`). */
export const daysAhead = (today: number): NationSum => ({
  name: 'days_ahead',
  keys: ['field'],
  sums: ['n', 'total'],
  told: Object.fromEntries(
    NARROWED.filter((account) => daysOf(account).length > 0).map((account) => [
      account,
      countsOf(account, today),
    ]),
  ),
});

/** The fields of an account among some that are given by their names. */
export const amongFields = (account: Account, fields: readonly string[]): readonly Fact[] =>
  daysOf(account).filter(({ name }) => fields.includes(name));

/** A query of the rows of a file in which some fields lie ahead: `row_id`, `vin`, `field`, `day`. */
export const aheadIn = (
  account: Account,
  fields: readonly Fact[],
  rows: string,
  today: number,
): string =>
  fields
    .map(
      ({ name, column }) => sql`
        SELECT row_id, ${account}_vin AS vin, ${sqlText(name)} AS field, ${column} AS day
        FROM ${rows}
        WHERE ${isAhead(column, today)}`,
    )
    .join(' UNION ALL ');
