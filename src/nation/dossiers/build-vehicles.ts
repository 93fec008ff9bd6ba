import type { Account } from '../../domain/facts/fact-table.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../database.ts';
import { buildDossierRows } from './build-dossier-rows.ts';
import { inPart, type Share } from './in-part.ts';

/** What choosing among rows asks of licence rows, by the columns of the licence that tell it. */
const KEYS = [
  ['vin', 'licence_vin'],
  ['application', 'licence_application'],
  ['number', 'licence_number'],
  ['destination', 'licence_destination'],
  ['applied_on', 'licence_applied_on'],
  ['registered_on', 'licence_registered_on'],
  ['applicant', 'licence_applicant'],
  ['applicant_name', 'licence_applicant_name'],
  ['odometer_km', 'licence_odometer_km'],
] as const;

const TRANSPORT = 'licence_transport';

/** Columns of the licence by which rows of other accounts are chosen. */
export const CHOOSING_COLUMNS: readonly string[] = [...KEYS.map(([, column]) => column), TRANSPORT];

/** Of those, the ones by which letters are. */
export const LETTER_CHOOSING_COLUMNS: readonly string[] = KEYS.slice(0, 5).map(
  ([, column]) => column,
); // not-law: columns

/**
 * The licence rows of a share, and its vehicles. `part_row` as `lay` makes it: `row_id`, `vehicle`, the first row of
 * the VIN, and some columns. Views of it: `part_key`, with those of `CHOOSING_COLUMNS` by shorter names (`by_road`
 * null: not told), and `part_vehicle`, each VIN once. `part_again`: the rows of VINs that have several. Needs
 * `shared_again`.
 *
 * @param columns columns of the licence, `licence_vin` among them.
 * @param lay makes `part_row` of a query of them.
 * @param which SQL condition on rows of the licence, called l; when left out, all.
 */
export const buildLicenceVehicles = async (
  database: Database,
  share: Share,
  columns: readonly string[],
  lay: (rows: string) => Promise<void>,
  which = 'true',
): Promise<void> => {
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE part_again AS
    SELECT row_id, vehicle
    FROM shared_again
    WHERE ${inPart('vin', share)}
  `);
  await lay(sql`
    SELECT
      l.row_id,
      coalesce(a.vehicle, l.row_id) AS vehicle,
      ${columns.map((column) => `l.${column}`).join(', ')}
    FROM licence l
    LEFT JOIN part_again a ON a.row_id = l.row_id
    WHERE ${inPart('l.licence_vin', share)} AND (${which})
  `);
  const keys = KEYS.filter(([, column]) => columns.includes(column));
  const byRoad = columns.includes(TRANSPORT) ? [`${TRANSPORT} = 'road' AS by_road`] : [];
  await database.run(sql`
    CREATE OR REPLACE TEMP VIEW part_key AS
    SELECT ${['row_id', 'vehicle', ...keys.map(([key, column]) => `${column} AS ${key}`), ...byRoad].join(', ')}
    FROM part_row
  `);
  await database.run(sql`
    CREATE OR REPLACE TEMP VIEW part_vehicle AS
    SELECT * EXCLUDE (row_id)
    FROM part_key
    WHERE row_id = vehicle AND vin IS NOT NULL
  `);
};

/** A query of the VINs of a share that accounts tell of and no licence row names, each once. */
export const unappliedVins = (telling: readonly Account[], share: Share): string => {
  const told = telling.map(
    (account) =>
      sql`
        SELECT ${account}_vin AS vin
        FROM ${account}
        WHERE ${account}_vin IS NOT NULL AND ${inPart(`${account}_vin`, share)}
      `,
  );
  const none = 'SELECT NULL::VARCHAR AS vin WHERE false';
  return sql`
    SELECT vin
    FROM (${[none, ...told].join(' UNION ALL ')}) t
    WHERE NOT EXISTS (
      SELECT 1
      FROM licence l
      WHERE l.licence_vin = t.vin AND ${inPart('l.licence_vin', share)}
    )
    GROUP BY vin
  `;
};

/** Numbers vehicles from 1 as they come, in `part_row`, which `buildDossierRows` makes, and the view `part_vehicle`. */
export const buildUnappliedVehicles = async (database: Database, vins: string): Promise<void> => {
  await buildDossierRows(
    database,
    sql`
      SELECT NULL::BIGINT AS row_id, row_number() OVER () AS vehicle, vin AS licence_vin
      FROM (${vins})
    `,
  );
  await database.run(sql`
    CREATE OR REPLACE TEMP VIEW part_vehicle AS
    SELECT vehicle, licence_vin AS vin, NULL::DATE AS applied_on, false AS by_road
    FROM part_row
  `);
};
