import type { LawNumbersSql } from '../../domain/rules/sql/law-numbers-sql.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { COMPANY_CODE } from './company-code.ts';
import { calledAs, coded, exporters, firstPolicies, firstSales, invoicesOf } from './hands.ts';
import { isHardlyDriven } from './hardly-driven.ts';
import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf, firstOf, percentOf } from './pattern-sql.ts';
import { USE_SHARES } from './shared-tables.ts';

const RULE = 'integrity.lent-names';

/** A party that is a person, by its pseudonym. */
const isPerson = (party: string): string => `starts_with(${party}, 'p:')`;

/**
 * A query of persons' vehicles whose first policy a company holds that neither sold nor exports them: `vin`, `hand`. A
 * vehicle is a person's by the kind of its first owner, or by the buyer of the first sale.
 *
 * @param vins table with `vin`
 */
const insuredForOthers = (vins: string): string => sql`
  SELECT vin, hand
  FROM (${coded(sql`
    SELECT insurance_vin AS vin, insurance_holder AS party
    FROM (${firstPolicies(vins)})`)})
  SEMI JOIN (
    SELECT certificate_vin AS vin
    FROM certificate
    WHERE certificate_owner_kind = 'person'
      AND certificate_vin IN (SELECT vin FROM ${vins})
    UNION ALL
    SELECT invoice_vin
    FROM (${firstSales(invoicesOf(vins))})
    WHERE ${isPerson('invoice_buyer')}) USING (vin)
  ANTI JOIN (
    ${exporters(vins)}
    UNION ALL
    ${coded(sql`
      SELECT invoice_vin AS vin, invoice_seller AS party
      FROM ${invoicesOf(vins)}`)}) USING (vin, hand)
  WHERE NOT ${isPerson('hand')}`;

/** Statements that make `lent_row` and `lent_holder`. */
const candidates = (law: LawNumbersSql): readonly string[] => {
  const least = (law.least(`${RULE}.vehicles`) * law.least(`${RULE}.percent`)) / 100; // not-law: percent
  return [
    sql`
    CREATE OR REPLACE TEMP TABLE lent_row AS
    SELECT row_id, vin
    FROM applied_use
    WHERE ${isHardlyDriven(law, RULE)}`,
    sql`
    CREATE OR REPLACE TEMP TABLE lent_holder AS
    SELECT hand, count(*) AS n, ${firstOf('vin')} AS vins
    FROM (${insuredForOthers('lent_row')})
    GROUP BY hand
    HAVING n >= ${least}`,
  ];
};

/**
 * R40: companies that hold the first policies of persons' vehicles which they neither sold nor export, and what part of
 * these was applied for young and hardly driven. Told of each vehicle that was.
 *
 * Bounds are those of the day of the application.
 */
export const lentNames: Pattern = {
  name: 'lentNames',
  facts: ['pattern.lentNames', 'pattern.lentNamesPercent'],
  reads: ['licence', 'certificate', 'inspection', 'invoice', 'insurance', 'party'],
  shares: [...USE_SHARES, COMPANY_CODE],
  asks: (law) => ({
    hands: {
      shares: [...USE_SHARES, COMPANY_CODE],
      steps: candidates(law),
      lists: { owner: 'SELECT hand FROM lent_holder' },
    },
  }),
  build: (law) => [
    ...candidates(law),
    sql`
    CREATE OR REPLACE TEMP TABLE lent_near AS
    SELECT DISTINCT insurance_vin AS vin
    FROM insurance
    WHERE insurance_holder IN (${calledAs('SELECT hand FROM lent_holder')})`,
    `CREATE OR REPLACE TEMP TABLE lent_car AS ${insuredForOthers('lent_near')}`,
    sql`
    CREATE OR REPLACE TABLE pattern_lent_names AS
    SELECT
      row_id,
      vin,
      CAST(of AS BIGINT) AS pattern_lent_names,
      ${percentOf('n', 'of')} AS pattern_lent_names_percent,
      ${evidenceOf({
        hand: 'hand',
        of: 'of',
        vehicles: 'n',
        percent: percentOf('n', 'of'),
        vins: 'vins',
      })} AS evidence
    FROM lent_row
    JOIN lent_car USING (vin)
    JOIN lent_holder USING (hand)
    JOIN (SELECT hand, count(*) AS of FROM lent_car GROUP BY hand) USING (hand)
    ORDER BY row_id`,
    ...dropTables('lent_row', 'lent_holder', 'lent_near', 'lent_car'),
  ],
};
