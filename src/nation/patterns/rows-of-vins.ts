import { type FactName, factNamed } from '../../domain/facts/fact-table.ts';
import type { VehicleAccount } from '../../domain/patterns/neighbourhood.ts';
import { sql } from '../../domain/rules/sql/sql.ts';

/**
 * A query of an account's rows of the VINs picked, a group each, for `DecidedGroups`.
 *
 * @param picked table of the VINs, `vin`
 * @param facts what the decision reads of a row beside its VIN
 * @param relation where the rows stand
 */
export const rowsOfVins = (
  account: VehicleAccount,
  picked: string,
  facts: readonly FactName[],
  relation: string = account,
): string => sql`
  SELECT
    ${account}_vin AS key,
    row_id,
    ${account}_vin,
    ${facts.map((name) => factNamed(name).column).join(', ')}
  FROM ${relation}
  WHERE ${account}_vin IN (SELECT vin FROM ${picked})`;
