import { isoDate } from '../../domain/calendar/iso-date.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../database.ts';
import type { FeedContext } from './build-shared-tables.ts';

/** A row of the licence account tells of a licence; as `engine/claim-in.ts`. */
export const IS_LICENSED = sql`
  (licence_number IS NOT NULL OR licence_issued_on IS NOT NULL OR licence_valid_until IS NOT NULL)`;

/** How many exits customs tells of vehicles of the licence account. */
const EXITS = sql`
  SELECT count(*)
  FROM declaration
  WHERE declaration_exited_on IS NOT NULL
    AND declaration_vin IN (SELECT licence_vin FROM licence)`;

/**
 * Builds `shared_licences_told` (`until`, one row): up to which day the licence account tells of licences, of none at
 * all of applications; days ahead of the answer tell nothing. Null where exits are told and no licence is, as
 * `engine/filing-index.ts`, and where a file broke off. Beside it `shared_unread_decision` (`vin`), of
 * `unreadDecisions`.
 */
export const buildLicencesTold = async (
  database: Database,
  {
    today,
    unreadDecisions = '(SELECT NULL::VARCHAR AS vin WHERE false)',
    decisionsLost = false,
  }: Pick<FeedContext, 'today' | 'unreadDecisions' | 'decisionsLost'>,
): Promise<void> => {
  const latest = (column: string): string =>
    `max(${column}) FILTER (${column} <= DATE '${isoDate(today)}')`;
  await database.run(sql`
    CREATE OR REPLACE TABLE shared_unread_decision AS
    SELECT DISTINCT vin
    FROM ${unreadDecisions}
    WHERE vin IS NOT NULL
    ORDER BY vin`);
  const licences = await database.number(`SELECT count(*) FROM licence WHERE ${IS_LICENSED}`);
  const isKnown = !decisionsLost && (licences > 0 || (await database.number(EXITS)) === 0);
  await database.run(sql`
    CREATE OR REPLACE TABLE shared_licences_told AS
    SELECT greatest(${latest('licence_applied_on')}, ${latest('licence_issued_on')}) AS until
    FROM licence
    WHERE ${isKnown} AND ${licences > 0 ? IS_LICENSED : 'true'}`);
};

/** What `buildLicencesTold` found: a day number, or null. */
export const licencesToldUntil = async (database: Database): Promise<number | null> => {
  const [row] = await database.rows<{ until: { readonly days: number } | null }>(
    'SELECT until FROM shared_licences_told',
  );
  return row?.until?.days ?? null;
};
