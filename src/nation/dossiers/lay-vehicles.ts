import type { Account } from '../../domain/facts/fact-table.ts';
import type { Database } from '../database.ts';
import { inPart, type Share } from './in-part.ts';

/**
 * The vehicles of a share's licence rows. `part_key`: the licence rows, with what choosing among rows
 * asks of them; `vehicle` is the first row of the VIN. `part_again`: the rows of VINs that have several.
 * `part_vehicle`: each VIN once, by its first row. Needs `shared_again`.
 *
 * @param rows the licence rows: all, or those that matter to what is looked up.
 */
export const layLicenceVehicles = async (
  database: Database,
  share: Share,
  rows = 'licence',
): Promise<void> => {
  await database.run(`CREATE OR REPLACE TEMP TABLE part_key AS
    SELECT row_id, licence_vin AS vin, licence_application AS application, licence_number AS number,
      licence_destination AS destination, licence_applied_on AS applied_on,
      licence_registered_on AS registered_on, licence_applicant AS applicant, licence_applicant_name AS applicant_name, licence_odometer_km AS odometer_km,
      coalesce(licence_transport = 'road', false) AS by_road
    FROM ${rows} WHERE ${inPart('licence_vin', share)}`);
  await database.run(`CREATE OR REPLACE TEMP TABLE part_again AS
    SELECT row_id, vehicle FROM shared_again WHERE ${inPart('vin', share)}`);
  await database.run(`CREATE OR REPLACE TEMP TABLE part_vehicle AS
    SELECT row_id AS vehicle, vin, applied_on, by_road FROM part_key k WHERE vin IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM part_again a WHERE a.row_id = k.row_id AND a.vehicle <> a.row_id)`);
};

/** Rows of an account that tell of a vehicle, and its VIN in them. */
export interface Telling {
  readonly account: Account;
  /** SQL condition that a row must hold; all when left out. */
  readonly where?: string;
}

/** A query of the VINs that accounts tell of and no licence row names, each once. */
export const unappliedVins = (telling: readonly Telling[], share: Share, more = ''): string => {
  const told = telling.map(
    ({ account, where = 'true' }) =>
      `SELECT ${account}_vin AS vin FROM ${account}
        WHERE ${account}_vin IS NOT NULL AND ${inPart(`${account}_vin`, share)} AND (${where})`,
  );
  const all = [...told, ...(more === '' ? [] : [more])];
  const none = 'SELECT NULL::VARCHAR AS vin WHERE false';
  return `SELECT vin FROM (${all.length === 0 ? none : all.join(' UNION ALL ')}) t
    WHERE NOT EXISTS (SELECT 1 FROM licence l
      WHERE l.licence_vin = t.vin AND ${inPart('l.licence_vin', share)})
    GROUP BY vin`;
};

/** How many vehicles accounts tell of and no licence row names. */
export const countUnapplied = (
  database: Database,
  accounts: readonly Account[],
): Promise<number> => {
  const vins = (account: Account): string =>
    `SELECT ${account}_vin AS vin FROM ${account} WHERE ${account}_vin IS NOT NULL`;
  // one count of groups less another: an anti-join of all would hold the licences as well
  const distinct = (query: string): string =>
    `SELECT count(*) FROM (SELECT vin FROM (${query}) GROUP BY vin)`;
  const all = [...accounts, 'licence' as const].map(vins).join(' UNION ALL ');
  return database.number(`SELECT (${distinct(all)}) - (${distinct(vins('licence'))})`);
};

/** Numbers vehicles from 1 as they come, in `part_vehicle`. */
export const layUnappliedVehicles = async (database: Database, vins: string): Promise<void> => {
  await database.run(`CREATE OR REPLACE TEMP TABLE part_vehicle AS
    SELECT row_number() OVER () AS vehicle, vin, NULL::DATE AS applied_on, false AS by_road FROM (${vins})`);
};
