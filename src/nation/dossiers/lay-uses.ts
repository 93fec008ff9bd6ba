import type { Database } from '../database.ts';

/**
 * Of rows that share a key: for every row but the key's first the first row's value when it is another,
 * for the first row the next value that is another; `row_id` and the value, blank values left out.
 *
 * @param differs how two values are told apart.
 */
const otherBeside = (
  table: string,
  key: string,
  value: string,
  differs: '<>' | 'IS DISTINCT FROM',
): string => `
  WITH first AS (SELECT min(row_id) AS row_id FROM ${table} GROUP BY ${key}),
  beside AS (
    SELECT r.row_id, r.${value} AS own, f.row_id AS first_row, f.${value} AS first_value
    FROM (SELECT * FROM ${table} WHERE row_id IN (FROM first)) f
    JOIN ${table} r ON r.${key} = f.${key} AND r.row_id <> f.row_id
    WHERE r.${value} ${differs} f.${value})
  SELECT row_id, first_value AS ${value} FROM beside WHERE first_value IS NOT NULL
  UNION ALL
  SELECT first_row, arg_min(own, row_id) FROM beside WHERE own IS NOT NULL GROUP BY first_row`;

/**
 * Lays the licence rows of VINs that stand in several into `shared_again`: `row_id`, `vin`, `application`,
 * `vehicle` the VIN's first row.
 */
export const layAgain = async (database: Database): Promise<void> => {
  // hashes first: numbers are grouped faster than texts, and what they mistake is told apart afterwards
  await database.run(`CREATE OR REPLACE TABLE shared_again AS
    SELECT row_id, licence_vin AS vin, licence_application AS application,
      min(row_id) OVER (PARTITION BY licence_vin) AS vehicle FROM licence
    WHERE hash(licence_vin) IN (SELECT hash(licence_vin) FROM licence WHERE licence_vin IS NOT NULL
      GROUP BY 1 HAVING count(*) > 1)
    AND licence_vin IS NOT NULL
    QUALIFY count(*) OVER (PARTITION BY licence_vin) > 1 ORDER BY row_id`);
};

/**
 * Lays into `shared_other_application` (`row_id`, `application`) the other application of a VIN that
 * stands in several: for the VIN's first licence row the first other one, for every other row that of
 * the first row. As `screening/filing-index.ts`. Needs `shared_again`.
 */
export const layOtherApplications = async (database: Database): Promise<void> => {
  await database.run(`CREATE OR REPLACE TABLE shared_other_application AS
    SELECT * FROM (${otherBeside('shared_again', 'vin', 'application', 'IS DISTINCT FROM')})
    ORDER BY row_id`);
};

/**
 * Lays into `shared_letter_use` (`row_id`, `country`, `application`) what another licence row of the
 * same letter number says otherwise. Needs `shared_row`.
 */
export const layLetterUses = async (database: Database): Promise<void> => {
  await database.run(`CREATE OR REPLACE TEMP TABLE shared_letter_again AS
    SELECT row_id, number, application, country FROM shared_row
    WHERE hash(number) IN (SELECT hash(number) FROM shared_row WHERE number IS NOT NULL GROUP BY 1
      HAVING min(hash(application)) <> max(hash(application)) OR min(country) <> max(country))
    AND number IS NOT NULL`);
  await database.run(`CREATE OR REPLACE TABLE shared_letter_use AS
    SELECT coalesce(a.row_id, c.row_id) AS row_id, c.country, a.application
    FROM (${otherBeside('shared_letter_again', 'number', 'application', 'IS DISTINCT FROM')}) a
    FULL JOIN (${otherBeside('shared_letter_again', 'number', 'country', '<>')}) c
      ON a.row_id = c.row_id
    ORDER BY 1`);
  await database.run('DROP TABLE shared_letter_again');
};

/**
 * Lays what the licence rows of each application say together: `shared_application` (`application`,
 * `makers`) and `shared_letter_maker` (`application`, `number` of a maker whose letter it relies on).
 * Needs `shared_row`.
 */
export const layApplications = async (database: Database): Promise<void> => {
  await database.run(`CREATE OR REPLACE TABLE shared_application AS
    SELECT application, count(*) AS makers FROM (
      SELECT application, maker FROM shared_row
      WHERE application IS NOT NULL AND maker IS NOT NULL GROUP BY application, maker)
    GROUP BY application ORDER BY application`);
  await database.run(`CREATE OR REPLACE TABLE shared_letter_maker AS
    SELECT application, issuer AS number FROM shared_row
    WHERE application IS NOT NULL AND issuer IS NOT NULL
    GROUP BY application, issuer ORDER BY application, issuer`);
};
