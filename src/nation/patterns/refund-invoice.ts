import type { Pattern } from './pattern.ts';
import {
  dropTables,
  evidenceOf,
  firstOf,
  isNear,
  isPlaceholder,
  isWellFormed,
  plainNumber,
  SHOWN,
} from './pattern-sql.ts';

/** An invoice of more vehicles is no one invoice, and is not looked at pair by pair. */
const MOST_VINS = 200; // not-law: a bound on work
/** Of fewer claims no custom can be told. */
const LEAST_CLAIMS = 200; // not-law: a sample

/**
 * R22: one invoice refunded for several vehicles, and an invoice relied on that the invoice account
 * knows for other vehicles only. Where invoices are often another vehicle's, a bulk invoice names its
 * first alone, and the part says so. A VIN that nobody declared and is near one of the same invoice is
 * that one mistyped; an invoice of the vehicle without a number, or of a blank VIN or one near the
 * vehicle's, leaves it open. The number of a paper invoice is unique with its code alone: by itself it is no invoice.
 */
export const refundInvoice: Pattern = {
  name: 'refundInvoice',
  facts: [
    'pattern.refundInvoiceVins',
    'pattern.refundInvoiceOthers',
    'pattern.refundInvoiceUsualPercent',
  ],
  reads: ['refund', 'invoice', 'declaration'],
  build: (parameters) => {
    const digits = Number(parameters('integrity.refund-without-right.paperDigits'));
    // whether a group of an invoice and a VIN tells of both: asked of those found alone, as in `company-code.ts`
    const found = `NOT ${isPlaceholder('any_value(invoice)')} AND NOT regexp_full_match(any_value(invoice), '[0-9]{${digits}}')
      AND ${isWellFormed('any_value(vin)')}`;
    const relied = plainNumber('refund_invoice');
    const billed = plainNumber('invoice_number');
    const claim = 'FROM refund WHERE refund_invoice IS NOT NULL AND refund_vin IS NOT NULL';
    return [
      `CREATE OR REPLACE TEMP TABLE relied_several AS SELECT invoice, vin FROM (SELECT ${relied} AS invoice, refund_vin AS vin ${claim} AND hash(${relied}) IN (
          SELECT hash(${relied}) ${claim} GROUP BY 1 HAVING min(hash(refund_vin)) <> max(hash(refund_vin)) AND count(*) <= ${MOST_VINS}))
        GROUP BY invoice, vin HAVING ${found}`,
      `CREATE OR REPLACE TEMP TABLE relied_declared AS SELECT DISTINCT declaration_vin AS vin FROM declaration
        WHERE declaration_vin IN (SELECT vin FROM relied_several)`,
      `CREATE OR REPLACE TEMP TABLE relied_real AS SELECT a.* FROM relied_several a WHERE NOT EXISTS (SELECT 1 FROM relied_several b
          WHERE b.invoice = a.invoice AND b.vin <> a.vin AND ${isNear('a.vin', 'b.vin')}
            AND a.vin NOT IN (SELECT vin FROM relied_declared) AND b.vin IN (SELECT vin FROM relied_declared))`,
      `CREATE OR REPLACE TEMP TABLE relied_shared AS SELECT invoice, count(*) AS n, list_sort(list(vin)) AS vins FROM relied_real
        GROUP BY invoice HAVING count(*) > 1`,
      // claims whose invoice is not told for their VIN, then those whose invoice is told for others
      `CREATE OR REPLACE TEMP TABLE relied_astray AS SELECT invoice, vin FROM (SELECT ${relied} AS invoice, refund_vin AS vin ${claim}) r
        ANTI JOIN (SELECT ${billed} AS invoice, invoice_vin AS vin FROM invoice WHERE invoice_vin IN (SELECT refund_vin FROM refund)) i
          ON i.invoice = r.invoice AND i.vin = r.vin
        WHERE EXISTS (SELECT 1 FROM invoice) GROUP BY invoice, vin HAVING ${found}`,
      `CREATE OR REPLACE TEMP TABLE relied_billed AS SELECT DISTINCT ${billed} AS invoice, invoice_vin AS vin FROM invoice
        WHERE hash(${billed}) IN (SELECT hash(invoice) FROM relied_astray)`,
      `CREATE OR REPLACE TEMP TABLE relied_blank AS SELECT DISTINCT invoice_vin AS vin FROM invoice
        WHERE invoice_number IS NULL AND invoice_vin IN (SELECT vin FROM relied_astray)`,
      `CREATE OR REPLACE TEMP TABLE relied_other AS SELECT a.invoice, a.vin, count(*) AS n, ${firstOf('b.vin')} AS vins
        FROM relied_astray a JOIN relied_billed b ON b.invoice = a.invoice
        WHERE a.vin NOT IN (SELECT vin FROM relied_blank)
          AND a.invoice NOT IN (SELECT invoice FROM relied_billed GROUP BY invoice HAVING count(*) > ${MOST_VINS})
        GROUP BY a.invoice, a.vin HAVING count(b.vin) = count(*) AND NOT bool_or(${isNear('a.vin', 'b.vin')})`,
      `CREATE OR REPLACE TEMP TABLE relied_usual AS SELECT CASE WHEN n < ${LEAST_CLAIMS} THEN 0 ELSE (SELECT count(*) FROM relied_other) * 100 // n END AS usual FROM (SELECT count(*) AS n ${claim})`, // not-law: percent
      `CREATE OR REPLACE TABLE pattern_refund_invoice AS
        WITH found AS (SELECT r.vin, s.invoice, s.n AS shared, s.vins AS together, NULL AS others, NULL AS billed FROM relied_real r JOIN relied_shared s USING (invoice)
          UNION ALL SELECT vin, invoice, NULL, NULL, n, vins FROM relied_other)
        SELECT CAST(NULL AS BIGINT) AS row_id, vin, CAST(max(shared) AS BIGINT) AS pattern_refund_invoice_vins, CAST(max(others) AS BIGINT) AS pattern_refund_invoice_others,
          CAST(CASE WHEN max(others) > 0 THEN (SELECT usual FROM relied_usual) END AS BIGINT) AS pattern_refund_invoice_usual_percent,
          ${evidenceOf({ invoices: `list(struct_pack(invoice := invoice, refundedFor := list_filter(together, lambda x: x <> vin)[1:${SHOWN}], count := shared, invoicedFor := billed) ORDER BY invoice, shared NULLS LAST)[1:${SHOWN}]` })} AS evidence
        FROM found GROUP BY vin ORDER BY vin`,
      ...dropTables(
        'relied_several',
        'relied_declared',
        'relied_real',
        'relied_shared',
        'relied_astray',
        'relied_billed',
        'relied_blank',
        'relied_other',
        'relied_usual',
      ),
    ];
  },
};
