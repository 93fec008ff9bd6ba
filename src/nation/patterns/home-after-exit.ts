import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf } from './pattern-sql.ts';

/**
 * R28: the first thing told of a vehicle at home after its last exit: a first registration, a transfer,
 * an insurance or an inspection, from any row of those accounts. What happens between two exits of goods
 * that came back and left again is not counted. A vehicle that came back and stayed is told, refund or
 * not: its papers say whether that was lawful.
 */
export const homeAfterExit: Pattern = {
  name: 'homeAfterExit',
  facts: ['pattern.homeAfterExit', 'pattern.homeAfterExitOn'],
  reads: ['declaration', 'certificate', 'insurance', 'inspection'],
  build: () => {
    const events = [
      ['registered', 'certificate', 'certificate_registered_on'],
      ['transferred', 'certificate', 'certificate_last_transfer_on'],
      ['insured', 'insurance', 'insurance_starts_on'],
      ['inspected', 'inspection', 'inspection_on'],
    ] as const;
    return [
      `CREATE OR REPLACE TEMP TABLE home_exit AS SELECT declaration_vin AS vin, max(declaration_exited_on) AS exited FROM declaration
        WHERE declaration_exited_on IS NOT NULL AND declaration_vin IS NOT NULL GROUP BY 1`,
      // a certificate tells of two events: its rows are looked at once
      `CREATE OR REPLACE TEMP TABLE home_certificate AS SELECT certificate_vin, certificate_registered_on, certificate_last_transfer_on FROM certificate c
        JOIN home_exit e ON e.vin = c.certificate_vin WHERE greatest(certificate_registered_on, certificate_last_transfer_on) > e.exited`,
      `CREATE OR REPLACE TEMP TABLE home_event AS ${events
        .map(
          ([what, account, day], place) =>
            `SELECT e.vin, e.exited, a.${day} AS day, ${place} AS place, '${what}' AS what FROM ${account === 'certificate' ? 'home_certificate' : account} a
              JOIN home_exit e ON e.vin = a.${account}_vin WHERE a.${day} > e.exited`,
        )
        .join(' UNION ALL ')}`,
      `CREATE OR REPLACE TABLE pattern_home_after_exit AS
        SELECT CAST(NULL AS BIGINT) AS row_id, vin, arg_min(what, (day, place)) AS pattern_home_after_exit, min(day) AS pattern_home_after_exit_on,
          ${evidenceOf({ exitedOn: 'any_value(exited)', events: 'list(DISTINCT struct_pack("on" := day, what := what) ORDER BY struct_pack("on" := day, what := what))[1:10]' })} AS evidence
        FROM home_event GROUP BY vin ORDER BY vin`,
      ...dropTables('home_exit', 'home_certificate', 'home_event'),
    ];
  },
};
