import {
  limitFiling as definition,
  type FilingScope,
  filedIn,
  filingCounts,
} from '../../domain/patterns/limit-filing.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { byOwnDay } from './by-own-day.ts';
import type { Pattern } from './pattern.ts';
import { inSteps } from './pattern-sql.ts';
import { APPLIED_SHARES, appliedAtAge } from './shared-tables.ts';

/** Texts, and hashes that stand for them (`products/whatif/stand-in-relations.ts`). */
const asText = (column: string): string => `CAST(${column} AS VARCHAR)`;

const KEYS: Readonly<Record<FilingScope, string>> = {
  application: asText('licence_application'),
  day: `(licence_applied_on - DATE '1970-01-01') || ' ' || ${asText('licence_applicant')}`, // not-law: where days begin
  applicant: asText('licence_applicant'),
};

/** How many vehicles were filed under the keys of the window. */
const totalsBy = ([scope, key]: readonly [scope: string, key: string]): string => sql`
  SELECT '${scope}' AS scope, ${key} AS key, count(DISTINCT licence_vin) AS total
  FROM licence
  WHERE ${key} IN (SELECT ${key} FROM limit_near)
  GROUP BY 2`;

/**
 * R02: VINs of which an application may lie in the window are picked here and decided by
 * `domain/patterns/limit-filing.ts`, beside how many were filed with them.
 */
export const limitFiling: Pattern = {
  name: definition.name,
  facts: [
    'pattern.limitBatch',
    'pattern.limitBatchPercent',
    'pattern.limitApplicant',
    'pattern.limitApplicantPercent',
  ],
  reads: ['licence', 'certificate', 'inspection'],
  shares: APPLIED_SHARES,
  build: (law) =>
    byOwnDay(limitFiling, law, (ofDay) => {
      const figures = definition.figures(ofDay);
      const { limit, days } = figures;
      return inSteps(
        {
          // rows with any date in the window, which is few: of those the earliest certificate counts, and without one
          // the date that the exporter states
          limit_near: sql`
            SELECT
              ${asText('licence_vin')} AS key,
              row_id,
              licence_vin,
              licence_application,
              licence_applicant,
              licence_applied_on,
              licence_registered_on
            FROM licence
            WHERE licence_vin IS NOT NULL
              AND row_id IN (
                SELECT row_id
                FROM licence
                WHERE licence_applied_on - licence_registered_on BETWEEN ${limit} AND ${limit + days}
                UNION
                ${appliedAtAge(limit, limit + days)})`,
        },
        {
          yields: limitFiling,
          key: 'licence.vin',
          rows: {
            licence: sql`
              SELECT * REPLACE (
                key AS licence_vin,
                ${KEYS.application} AS licence_application,
                ${KEYS.applicant} AS licence_applicant)
              FROM limit_near`,
            certificate: sql`
              SELECT DISTINCT key, NULL AS row_id, key AS certificate_vin, registered AS certificate_registered_on
              FROM limit_near
              JOIN applied_certificate ON vin = licence_vin`,
            inspection: sql`
              SELECT
                ${asText('inspection_vin')} AS key,
                row_id,
                ${asText('inspection_vin')} AS inspection_vin,
                inspection_on,
                inspection_odometer_km
              FROM inspection
              WHERE inspection_vin IN (SELECT licence_vin FROM limit_near)`,
          },
          population: {
            query: Object.entries(KEYS).map(totalsBy).join(' UNION ALL '),
            read: async (rows, groups) => {
              const totals = new Map(
                rows.map(({ scope, key, total }) => [`${scope} ${key}`, Number(total)]),
              );
              const filed = [];
              for await (const { told } of groups)
                filed.push(...filedIn(told, figures).filter(({ isInside }) => isInside));
              const totalOf = (scope: FilingScope, key: string): number =>
                totals.get(`${scope} ${key}`) ?? 0;
              return { filings: filingCounts(filed, totalOf) };
            },
          },
          decide: ({ told }, nation) => definition.find(told, figures, nation),
        },
      );
    }),
};
