import type { Account } from '../../domain/facts/fact-table.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../database.ts';

/** An account that tells of vehicles by their VIN. */
export interface Telling {
  readonly account: Account;
  /** SQL condition on its rows: those by which a flag could be raised. */
  readonly raising: string;
}

/** A table that `buildUnappliedRows` makes. */
export const UNAPPLIED_ROWS = 'unapplied_row';

/**
 * Builds what is told of VINs that no licence row names into `UNAPPLIED_ROWS`: `vin`, whether it may raise a flag
 * (`may_raise`), and whether an account `beside` the certificates tells it. Of certificates only what may raise one is
 * laid: nearly every one is of a vehicle that they alone tell of.
 *
 * @param more a query of further VINs that may have one raised.
 * @param once whether what is told alike of a VIN is laid once: where large accounts tell of the same vehicles.
 */
export const buildUnappliedRows = async (
  database: Database,
  telling: readonly Telling[],
  more: string | null,
  once: boolean,
): Promise<void> => {
  const rows = telling.map(({ account, raising }) => {
    const [mayRaise, only] = account === 'certificate' ? ['true', raising] : [raising, 'true'];
    return sql`
      SELECT ${account}_vin AS vin, ${mayRaise} AS may_raise, ${String(account !== 'certificate')} AS beside
      FROM ${account}
      WHERE ${account}_vin IS NOT NULL AND (${only})
    `;
  });
  const none = 'SELECT NULL::VARCHAR AS vin, false AS may_raise, false AS beside WHERE false';
  const further = more === null ? [] : [`SELECT vin, true, false FROM (${more})`];
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE ${UNAPPLIED_ROWS} AS
    SELECT ${once ? 'DISTINCT' : ''} vin, may_raise, beside
    FROM (${[none, ...rows, ...further].join(' UNION ALL ')})
    ANTI JOIN licence ON licence_vin = vin
  `);
};

/**
 * How many VINs accounts tell that no licence row names. Needs `UNAPPLIED_ROWS`.
 *
 * @param certified how many of them certificates tell.
 */
export const countUnapplied = async (database: Database, certified: number): Promise<number> =>
  certified +
  (await database.number(sql`
    SELECT count(DISTINCT vin)
    FROM ${UNAPPLIED_ROWS}
    ANTI JOIN certificate ON certificate_vin = vin
    WHERE beside
  `));
