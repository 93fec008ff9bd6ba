import { namedInSql } from '../../domain/rules/named.ts';
import { DUCKDB } from '../../domain/rules/sql/dialect.ts';
import type { LawNumbersSql } from '../../domain/rules/sql/law-numbers-sql.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { LivedLine } from './interest.ts';
import { dayNumber, firstAndLast } from './lived-columns.ts';
import { FIRST_SALE, firstOfMonth } from './nation-sums.ts';
import { isWellFormed } from './pattern-sql.ts';
import { ofUnplated } from './unplated-cells.ts';

/** Whether two texts are both names or both codes. */
const isOneKind = (one: string, other: string): string =>
  `${namedInSql(one, DUCKDB)} = ${namedInSql(other, DUCKDB)}`;

/** The tables of `lateVehicles`. */
export const LATE_TABLES: readonly string[] = [
  'late_found',
  'late_policy',
  'late_plate',
  'late_seller',
  'late_vin',
];

/** Vehicles that may be late: insured in the days before a registration in which whoever insures is. */
export const lateLine = (law: LawNumbersSql): LivedLine => {
  const registered = 'certificate_registered_on';
  const before = (name: string): string =>
    `${dayNumber(registered)} - ${law.on(ofUnplated(name), registered)}`;
  return {
    columns: {
      late_from: { added: 'min', told: { certificate: before('mostDays') } },
      late_until: { added: 'max', told: { certificate: `${before('homeDays')} - 1` } },
      ...firstAndLast('insured', { insurance: dayNumber('insurance_starts_on') }),
    },
    hot: 'min(insured_first) <= max(late_until) AND max(insured_last) >= min(late_from)',
  };
};

/**
 * Statements that make `late_vin` (`vin`, `day` of the policy, its `month`, `days` until the plate, `wmi`, `seller`,
 * `holder`, `other`): vehicles at home plated late, as R08 has it; an order of a company stays out.
 */
export const lateVehicles = (law: LawNumbersSql): readonly string[] => {
  const onPlating = (name: string, plated: string): string => law.on(ofUnplated(name), plated);
  const isLate = (from: string, to: string): string =>
    `${to} - ${from} BETWEEN ${onPlating('homeDays', to)} + 1 AND ${onPlating('mostDays', to)}`;
  return [
    sql`
    CREATE OR REPLACE TEMP TABLE late_found AS
    SELECT DISTINCT insurance_vin AS vin
    FROM insurance
    JOIN certificate ON certificate_vin = insurance_vin
    WHERE ${isLate('insurance_starts_on', 'certificate_registered_on')}`,
    sql`
    CREATE OR REPLACE TEMP TABLE late_policy AS
    SELECT vin, min(day) AS day, min(holder) FILTER (day = "first") AS holder
    FROM (
      SELECT
        insurance_vin AS vin,
        insurance_starts_on AS day,
        insurance_holder AS holder,
        min(insurance_starts_on) OVER (PARTITION BY insurance_vin) AS "first"
      FROM insurance
      SEMI JOIN late_found ON vin = insurance_vin)
    GROUP BY vin`,
    sql`
    CREATE OR REPLACE TEMP TABLE late_plate AS
    SELECT
      certificate_vin AS vin,
      min(certificate_registered_on) AS registered,
      CASE WHEN min(certificate_owner) = max(certificate_owner)
          AND bool_and(coalesce(certificate_transfers, 0) = 0 AND certificate_last_transfer_on IS NULL)
        THEN min(certificate_owner)
      END AS owner,
      bool_and(coalesce(certificate_owner_kind = 'person', false)) AS person
    FROM certificate
    SEMI JOIN late_found ON vin = certificate_vin
    GROUP BY certificate_vin`,
    sql`
    CREATE OR REPLACE TEMP TABLE late_seller AS
    SELECT invoice_vin AS vin, min(invoice_seller) AS seller
    FROM invoice
    SEMI JOIN late_found ON vin = invoice_vin
    WHERE ${FIRST_SALE}
    GROUP BY invoice_vin`,
    // an order of a company stays out of the cells too
    sql`
    CREATE OR REPLACE TEMP TABLE late_vin AS
    SELECT *
    FROM (
      SELECT
        vin,
        day,
        ${firstOfMonth('day')} AS month,
        registered - day AS days,
        substr(vin, 1, 3) AS wmi,
        seller,
        holder,
        coalesce(person AND owner <> holder AND ${isOneKind('owner', 'holder')}, false) AS other,
        coalesce(
          owner = holder
            AND count(*) FILTER (owner = holder) OVER (PARTITION BY holder)
              >= ${onPlating('orderVehicles', 'registered')},
          false) AS ordered
      FROM late_policy
      JOIN late_plate USING (vin)
      LEFT JOIN late_seller USING (vin)
      WHERE ${isLate('day', 'registered')}
        AND ${isWellFormed('vin')}
        AND vin NOT IN (SELECT licence_vin FROM licence WHERE licence_vin IN (SELECT vin FROM late_found))
        AND vin NOT IN (
          SELECT declaration_vin
          FROM declaration
          WHERE declaration_vin IN (SELECT vin FROM late_found)))
    WHERE NOT ordered`,
  ];
};
