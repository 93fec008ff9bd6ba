import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../database.ts';

/** Table of what exporters are called: `id` as applications write it, `name`; those that nobody names are not in it. */
export const EXPORTER_NAMES = 'exporter_names';

/**
 * The name of an exporter is the one filed: that of the party of its id, told first. Where none is filed it is the name
 * that most of its applications have, of several the one told first. A name mistyped in one application is no name.
 */
const QUERY = sql`
  WITH filed AS (
    SELECT party_id AS id, arg_min(party_name, row_id) AS name
    FROM party
    WHERE party_name IS NOT NULL AND party_kind IS DISTINCT FROM 'person'
    GROUP BY party_id
  ), spelt AS (
    SELECT applicant AS id, applicant_name AS name, count(*) AS times, min(row_id) AS place
    FROM verdicts
    WHERE applicant IS NOT NULL AND applicant_name IS NOT NULL
    GROUP BY ALL
  ), usual AS (
    SELECT id, arg_min(name, (-times, place)) AS name
    FROM spelt
    GROUP BY id
  ), applying AS (
    SELECT DISTINCT applicant AS id
    FROM verdicts
    WHERE applicant IS NOT NULL
  )
  SELECT id, coalesce(filed.name, usual.name) AS name
  FROM applying
  LEFT JOIN filed USING (id)
  LEFT JOIN usual USING (id)
  WHERE coalesce(filed.name, usual.name) IS NOT NULL
  ORDER BY id
`;

/** Builds the table `exporter_names` from the relations `party` and `verdicts`. */
export const buildExporterNames = (database: Database): Promise<void> =>
  database.run(`CREATE OR REPLACE TABLE ${EXPORTER_NAMES} AS ${QUERY}`);
