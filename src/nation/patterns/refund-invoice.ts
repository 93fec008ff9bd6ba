import { refundInvoice as definition } from '../../domain/patterns/refund-invoice.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { byOwnDay } from './by-own-day.ts';
import type { Pattern } from './pattern.ts';
import {
  evidenceOf,
  firstOf,
  inSteps,
  isNear,
  isPlaceholder,
  isWellFormed,
  plainNumber,
  SHOWN,
  structOf,
} from './pattern-sql.ts';

const RELIED = plainNumber('refund_invoice');
const BILLED = plainNumber('invoice_number');

const CLAIMS = sql`
  SELECT ${RELIED} AS invoice, refund_vin AS vin
  FROM refund
  WHERE refund_invoice IS NOT NULL
    AND refund_vin IS NOT NULL`;

const INVOICE = structOf({
  invoice: 'invoice',
  refundedFor: `list_filter(together, lambda x: x <> vin)[1:${SHOWN}]`,
  count: 'shared',
  invoicedFor: 'billed',
});

/** R22: as `domain/patterns/refund-invoice.ts`. */
export const refundInvoice: Pattern = {
  name: definition.name,
  facts: [
    'pattern.refundInvoiceVins',
    'pattern.refundInvoiceOthers',
    'pattern.refundInvoiceUsualPercent',
  ],
  reads: ['refund', 'invoice', 'declaration'],
  build: (law) =>
    byOwnDay(refundInvoice, law, (ofDay) => {
      const { leastClaims, paperDigits, placeholderVins, keystrokes, shortestNumber } =
        definition.figures(ofDay);
      const isNearB = isNear('a.vin', 'b.vin', keystrokes);
      // whether a group of an invoice and a VIN tells of both: asked of those found alone, as in `company-code.ts`
      const isTelling = sql`
        NOT ${isPlaceholder('any_value(invoice)', shortestNumber)}
        AND NOT regexp_full_match(any_value(invoice), '[0-9]{${paperDigits}}')
        AND ${isWellFormed('any_value(vin)')}`;
      return inSteps(
        {
          relied_several: sql`
            SELECT invoice, vin
            FROM (${CLAIMS})
            WHERE invoice IN (
              SELECT invoice
              FROM (${CLAIMS})
              GROUP BY invoice
              HAVING min(vin) <> max(vin)
                AND count(*) <= ${placeholderVins})
            GROUP BY invoice, vin
            HAVING ${isTelling}`,
          relied_declared: sql`
            SELECT DISTINCT declaration_vin AS vin
            FROM declaration
            WHERE declaration_vin IN (SELECT vin FROM relied_several)`,
          relied_real: sql`
            SELECT a.*
            FROM relied_several a
            WHERE NOT EXISTS (
              SELECT 1
              FROM relied_several b
              WHERE b.invoice = a.invoice
                AND b.vin <> a.vin
                AND ${isNearB}
                AND a.vin NOT IN (SELECT vin FROM relied_declared)
                AND b.vin IN (SELECT vin FROM relied_declared))`,
          relied_shared: sql`
            SELECT invoice, count(*) AS n, list_sort(list(vin)) AS vins
            FROM relied_real
            GROUP BY invoice
            HAVING count(*) > 1`,
          // claims whose invoice is not told for their VIN, then those whose invoice is told for others
          relied_astray: sql`
            SELECT invoice, vin
            FROM (${CLAIMS}) r
            ANTI JOIN (
              SELECT ${BILLED} AS invoice, invoice_vin AS vin
              FROM invoice
              WHERE invoice_vin IN (SELECT refund_vin FROM refund)) i
              ON i.invoice = r.invoice AND i.vin = r.vin
            WHERE EXISTS (SELECT 1 FROM invoice)
            GROUP BY invoice, vin
            HAVING ${isTelling}`,
          // candidates by hash: which of them are meant is decided by the numbers
          relied_billed: sql`
            SELECT DISTINCT ${BILLED} AS invoice, invoice_vin AS vin
            FROM invoice
            WHERE hash(${BILLED}) IN (SELECT hash(invoice) FROM relied_astray)`,
          relied_blank: sql`
            SELECT DISTINCT invoice_vin AS vin
            FROM invoice
            WHERE invoice_number IS NULL
              AND invoice_vin IN (SELECT vin FROM relied_astray)`,
          relied_other: sql`
            SELECT a.invoice, a.vin, count(*) AS n, ${firstOf('b.vin')} AS vins
            FROM relied_astray a
            JOIN relied_billed b ON b.invoice = a.invoice
            WHERE a.vin NOT IN (SELECT vin FROM relied_blank)
              AND a.invoice NOT IN (
                SELECT invoice
                FROM relied_billed
                GROUP BY invoice
                HAVING count(*) > ${placeholderVins})
            GROUP BY a.invoice, a.vin
            HAVING count(b.vin) = count(*)
              AND NOT bool_or(${isNearB})`,
          relied_usual: sql`
            SELECT
              CASE
                WHEN n < ${leastClaims} THEN 0
                ELSE (SELECT count(*) FROM relied_other) * 100 // n
              END AS usual
            FROM (SELECT count(*) AS n FROM (${CLAIMS}))`, // not-law: percent
          relied_found: sql`
            SELECT r.vin, s.invoice, s.n AS shared, s.vins AS together, NULL AS others, NULL AS billed
            FROM relied_real r
            JOIN relied_shared s USING (invoice)
            UNION ALL
            SELECT vin, invoice, NULL, NULL, n, vins
            FROM relied_other`,
        },
        sql`
        CREATE OR REPLACE TABLE pattern_refund_invoice AS
        SELECT
          CAST(NULL AS BIGINT) AS row_id,
          vin,
          CAST(max(shared) AS BIGINT) AS pattern_refund_invoice_vins,
          CAST(max(others) AS BIGINT) AS pattern_refund_invoice_others,
          CAST(CASE WHEN max(others) > 0 THEN (SELECT usual FROM relied_usual) END AS BIGINT)
            AS pattern_refund_invoice_usual_percent,
          ${evidenceOf({
            invoices: `list(${INVOICE} ORDER BY invoice, shared NULLS LAST)[1:${SHOWN}]`,
          })} AS evidence
        FROM relied_found
        GROUP BY vin
        ORDER BY vin`,
      );
    }),
};
