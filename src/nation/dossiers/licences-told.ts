import { isoDate } from '../../domain/calendar/iso-date.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../database.ts';
import type { FeedContext } from './build-shared-tables.ts';

/** A row of the licence account tells of a licence; as `engine/claim-in.ts`. */
export const IS_LICENSED = sql`
  (licence_number IS NOT NULL OR licence_issued_on IS NOT NULL OR licence_valid_until IS NOT NULL)`;

/**
 * Builds `shared_licences_told` (`until`, one row): up to which day the licence account tells of licences, of none at
 * all of applications; days ahead of the answer tell nothing. As `engine/filing-index.ts`. Null where a file broke off.
 * Beside it `shared_unread_decision` (`vin`), of `unreadDecisions`.
 */
export const buildLicencesTold = async (
  database: Database,
  {
    today,
    unreadDecisions = '(SELECT NULL::VARCHAR AS vin WHERE false)',
    decisionsLost = false,
  }: Pick<FeedContext, 'today' | 'unreadDecisions' | 'decisionsLost'>,
): Promise<void> => {
  const latest = (column: string, of: string): string =>
    `max(${column}) FILTER (${of} AND ${column} <= DATE '${isoDate(today)}')`;
  await database.run(sql`
    CREATE OR REPLACE TABLE shared_unread_decision AS
    SELECT DISTINCT vin
    FROM ${unreadDecisions}
    WHERE vin IS NOT NULL
    ORDER BY vin`);
  await database.run(sql`
    CREATE OR REPLACE TABLE shared_licences_told AS
    SELECT
      CASE
        WHEN ${decisionsLost} THEN NULL
        WHEN bool_or(${IS_LICENSED})
          THEN greatest(
            ${latest('licence_applied_on', IS_LICENSED)},
            ${latest('licence_issued_on', IS_LICENSED)})
        ELSE ${latest('licence_applied_on', 'true')}
      END AS until
    FROM licence`);
};

/** What `buildLicencesTold` found: a day number, or null. */
export const licencesToldUntil = async (database: Database): Promise<number | null> => {
  const [row] = await database.rows<{ until: { readonly days: number } | null }>(
    'SELECT until FROM shared_licences_told',
  );
  return row?.until?.days ?? null;
};
