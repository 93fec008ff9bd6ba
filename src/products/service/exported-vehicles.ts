import { sql } from '../../domain/rules/sql/sql.ts';
import { type Database, sqlText } from '../../nation/database.ts';
import { VEHICLE_MAKER, vehicleMakerJoins } from '../makers/build-makers.ts';

/** Vehicles that left, by country as the accounts write it, maker and year; an empty text is not told. */
export interface ExportedCount {
  readonly country: string;
  readonly maker: string;
  readonly year: number;
  readonly vehicles: number;
}

/** Where a vehicle is no export any more. */
const HOME = 'CN';

/**
 * `service_exits`: a VIN with an exit up to the day, the day of the first, and the final destination that the
 * first declaration with an exit and a destination names.
 */
const exitsSql = (today: string): string =>
  sql`
    CREATE OR REPLACE TEMP TABLE service_exits AS
    SELECT
      declaration_vin AS vin,
      min(declaration_exited_on) AS exited,
      arg_min(declaration_destination, row(declaration_exited_on, row_id)) AS destination
    FROM declaration
    WHERE declaration_vin IS NOT NULL
      AND declaration_exited_on <= DATE ${sqlText(today)}
    GROUP BY declaration_vin`;

/** `service_arrivals`: where each of them was registered abroad last. */
const ARRIVALS = sql`
  CREATE OR REPLACE TEMP TABLE service_arrivals AS
  SELECT
    arrival_vin AS vin,
    arg_max(
      arrival_country,
      row(coalesce(arrival_registered_on, DATE '0001-01-01'), -row_id)) AS country
  FROM arrival
  WHERE arrival_country IS NOT NULL
    AND arrival_country <> ${sqlText(HOME)}
    AND arrival_vin IN (SELECT vin FROM service_exits)
  GROUP BY arrival_vin`;

/** `service_applied`: where the application last filed says it goes, of those of which nothing else tells it. */
const APPLIED = sql`
  CREATE OR REPLACE TEMP TABLE service_applied AS
  SELECT
    licence_vin AS vin,
    arg_max(
      licence_destination,
      row(coalesce(licence_applied_on, DATE '0001-01-01'), -row_id)) AS country
  FROM dossiers
  WHERE licence_destination IS NOT NULL
    AND licence_vin IN (
      SELECT vin
      FROM service_exits
      ANTI JOIN service_arrivals USING (vin)
      WHERE destination IS NULL)
  GROUP BY licence_vin`;

/** `service_exported`: the vehicles that left, each VIN once (vin, exited, country, maker; '' is not told). */
const EXPORTED = sql`
  CREATE OR REPLACE TEMP TABLE service_exported AS
  SELECT
    e.vin,
    e.exited,
    coalesce(a.country, e.destination, p.country, '') AS country,
    coalesce(m.maker, '') AS maker
  FROM service_exits e
  LEFT JOIN service_arrivals a USING (vin)
  LEFT JOIN service_applied p USING (vin)
  ${vehicleMakerJoins('e.vin')}
  LEFT JOIN makers m ON m.id = ${VEHICLE_MAKER}`;

const COUNTS = sql`
  SELECT
    country,
    maker,
    CAST(year(exited) AS INTEGER) AS year,
    CAST(count(*) AS DOUBLE) AS vehicles
  FROM service_exported
  GROUP BY ALL
  ORDER BY ALL`;

/**
 * Counts the vehicles that left up to `today`, each VIN once, in the year of its first exit, where it is
 * registered abroad, else where it was declared to go at last, else where its application says. Leaves them in
 * `service_exported` (vin, exited, country, maker).
 *
 * @param database with the views of a screened nation, after `buildMakers`.
 * @param today ISO, inclusive.
 * @param step told how much of it is done, 0 to 1.
 */
export const exportedVehicles = async (
  database: Database,
  today: string,
  step: (done: number) => void = () => {},
): Promise<{ readonly counts: readonly ExportedCount[]; readonly laterExits: number }> => {
  const statements = [exitsSql(today), ARRIVALS, APPLIED, EXPORTED];
  for (const [index, sql] of statements.entries()) {
    step(index / (statements.length + 1));
    await database.run(sql);
  }
  const counts = await database.rows<ExportedCount>(COUNTS);
  const laterExits = await database.number(sql`
    SELECT count(DISTINCT declaration_vin)
    FROM declaration
    WHERE declaration_exited_on > DATE ${sqlText(today)}
      AND declaration_vin IS NOT NULL
      AND declaration_vin NOT IN (SELECT vin FROM service_exits)`);
  for (const name of ['exits', 'arrivals', 'applied']) {
    await database.run(`DROP TABLE service_${name}`);
  }
  return { counts, laterExits };
};
