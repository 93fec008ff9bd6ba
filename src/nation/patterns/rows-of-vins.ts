import { type FactName, factNamed } from '../../domain/facts/fact-table.ts';
import type { VehicleAccount } from '../../domain/patterns/neighbourhood.ts';
import { sql } from '../../domain/rules/sql/sql.ts';

/** What a decision reads of the rows of an account, beside their VIN; with the relation where they stand otherwise. */
type ReadRows = readonly FactName[] | { readonly of: string; readonly facts: readonly FactName[] };

const rowsIn = (account: string, picked: string, read: ReadRows): string => {
  const { of, facts } = 'of' in read ? read : { of: account, facts: read };
  const columns = [`${account}_vin`, ...facts.map((name) => factNamed(name).column)];
  return sql`
    SELECT ${account}_vin AS key, row_id, ${columns.join(', ')}
    FROM ${of}
    WHERE ${account}_vin IN (SELECT vin FROM ${picked})`;
};

/**
 * Queries of all rows of the VINs picked, a group each, for `DecidedGroups`.
 *
 * @param picked table of the VINs, `vin`
 * @param read what the decision reads, by account
 */
export const rowsOfVins = (
  picked: string,
  read: Readonly<Partial<Record<VehicleAccount, ReadRows>>>,
): Readonly<Partial<Record<VehicleAccount, string>>> =>
  Object.fromEntries(
    Object.entries(read).map(([account, rows]) => [account, rowsIn(account, picked, rows)]),
  );
