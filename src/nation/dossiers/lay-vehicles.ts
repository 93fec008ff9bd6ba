import type { Account } from '../../domain/facts/fact-table.ts';
import type { Database } from '../database.ts';
import { inPart, type Share } from './in-part.ts';

/**
 * The vehicles of a share's licence rows. `part_key`: the licence rows, with what choosing among rows
 * asks of them; `vehicle` is the first row of the VIN. `part_again`: the rows of VINs that have several.
 * `part_vehicle`: each VIN once, by its first row.
 */
export const layLicenceVehicles = async (database: Database, share: Share): Promise<void> => {
  await database.run(`CREATE OR REPLACE TEMP TABLE part_key AS
    SELECT row_id, licence_vin AS vin, licence_application AS application, licence_number AS number,
      licence_destination AS destination, licence_applied_on AS applied_on,
      licence_applicant AS applicant, licence_odometer_km AS odometer_km
    FROM licence WHERE ${inPart('licence_vin', share)}`);
  await database.run(`CREATE OR REPLACE TEMP TABLE part_again AS
    SELECT k.row_id, first.vehicle FROM part_key k
    JOIN (SELECT vin, min(row_id) AS vehicle FROM part_key WHERE vin IS NOT NULL
      GROUP BY vin HAVING count(*) > 1) first USING (vin)`);
  await database.run(`CREATE OR REPLACE TEMP TABLE part_vehicle AS
    SELECT row_id AS vehicle, vin, applied_on FROM part_key k WHERE vin IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM part_again a WHERE a.row_id = k.row_id AND a.vehicle <> a.row_id)`);
};

/**
 * The vehicles of a share that accounts tell of and no licence row names, in `part_vehicle`, numbered
 * from 1 as they come.
 *
 * @param accounts accounts with a VIN.
 */
export const layUnappliedVehicles = async (
  database: Database,
  share: Share,
  accounts: readonly Account[],
): Promise<void> => {
  const told = accounts.map(
    (account) =>
      `SELECT ${account}_vin AS vin FROM ${account}
        WHERE ${account}_vin IS NOT NULL AND ${inPart(`${account}_vin`, share)}`,
  );
  const all =
    told.length === 0 ? 'SELECT NULL::VARCHAR AS vin WHERE false' : told.join(' UNION ALL ');
  await database.run(`CREATE OR REPLACE TEMP TABLE part_vehicle AS
    SELECT row_number() OVER () AS vehicle, vin, NULL::DATE AS applied_on FROM (
      SELECT vin FROM (${all}) t
      WHERE NOT EXISTS (SELECT 1 FROM licence l
        WHERE l.licence_vin = t.vin AND ${inPart('l.licence_vin', share)})
      GROUP BY vin)`);
};
