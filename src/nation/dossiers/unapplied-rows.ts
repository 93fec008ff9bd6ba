import type { Account } from '../../domain/facts/fact-table.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../database.ts';

/** An account that tells of vehicles by their VIN. */
export interface Telling {
  readonly account: Account;
  /** SQL condition on its rows: those by which a flag could be raised. */
  readonly stirring: string;
}

/** A table that `layUnappliedRows` makes. */
export const UNAPPLIED_ROWS = 'unapplied_row';

/**
 * Lays what is told of VINs that no licence row names into `UNAPPLIED_ROWS`: `vin`, whether it `stirs`, a flag could
 * be raised by it, and whether an account `beside` the certificates tells it. Of certificates only what stirs is
 * laid: nearly every one is of a vehicle that they alone tell of.
 *
 * @param more a query of further VINs that stir.
 * @param once whether what is told alike of a VIN is laid once: where large accounts tell of the same vehicles.
 */
export const layUnappliedRows = async (
  database: Database,
  telling: readonly Telling[],
  more: string | null,
  once: boolean,
): Promise<void> => {
  const rows = telling.map(({ account, stirring }) => {
    const [stirs, only] = account === 'certificate' ? ['true', stirring] : [stirring, 'true'];
    return sql`
      SELECT ${account}_vin AS vin, ${stirs} AS stirs, ${String(account !== 'certificate')} AS beside
      FROM ${account}
      WHERE ${account}_vin IS NOT NULL AND (${only})
    `;
  });
  const none = 'SELECT NULL::VARCHAR AS vin, false AS stirs, false AS beside WHERE false';
  const further = more === null ? [] : [`SELECT vin, true, false FROM (${more})`];
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE ${UNAPPLIED_ROWS} AS
    SELECT ${once ? 'DISTINCT' : ''} vin, stirs, beside
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
