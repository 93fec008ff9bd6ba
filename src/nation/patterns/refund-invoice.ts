import {
  refundInvoice as definition,
  invoicesAstray,
  invoiceUsualPercent,
} from '../../domain/patterns/refund-invoice.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { byOwnDay } from './by-own-day.ts';
import { accountsTold } from './nation-sums.ts';
import type { Pattern } from './pattern.ts';
import { inSteps, isWellFormed, plainNumber } from './pattern-sql.ts';

const RELIED = plainNumber('refund_invoice');
const BILLED = plainNumber('invoice_number');

const CLAIMS = sql`
  SELECT row_id, ${RELIED} AS invoice, refund_vin AS vin
  FROM refund
  WHERE refund_invoice IS NOT NULL
    AND refund_vin IS NOT NULL`;

/**
 * R22: VINs refunded on an invoice on which others are, too, or which is told for others and not for them, are picked
 * here and decided by `domain/patterns/refund-invoice.ts`, with all rows of these invoices.
 */
export const refundInvoice: Pattern = {
  name: definition.name,
  facts: [
    'pattern.refundInvoiceVins',
    'pattern.refundInvoiceOthers',
    'pattern.refundInvoiceUsualPercent',
  ],
  reads: ['refund', 'invoice', 'declaration'],
  asks: () => ({
    parties: { shares: [], steps: [], lists: { invoice: `SELECT invoice FROM (${CLAIMS})` } },
  }),
  build: (law) =>
    byOwnDay(refundInvoice, law, (ofDay) => {
      const figures = definition.figures(ofDay);
      const { paperDigits, placeholderVins } = figures;
      return inSteps(
        {
          relied_account: accountsTold(['invoice']),
          relied_shared: sql`
            SELECT invoice
            FROM (${CLAIMS})
            GROUP BY invoice
            HAVING min(vin) <> max(vin)
              AND count(*) <= ${placeholderVins}`,
          relied_astray: sql`
            SELECT DISTINCT invoice, vin
            FROM (${CLAIMS}) r
            ANTI JOIN (
              SELECT ${BILLED} AS invoice, invoice_vin AS vin
              FROM invoice
              WHERE invoice_vin IN (SELECT refund_vin FROM refund)) i
              ON i.invoice = r.invoice AND i.vin = r.vin
            WHERE EXISTS (FROM relied_account)`,
          // candidates by hash: which of them are meant is decided by the numbers
          relied_billed: sql`
            SELECT DISTINCT ${BILLED} AS invoice, invoice_vin AS vin
            FROM invoice
            WHERE hash(${BILLED}) IN (SELECT hash(invoice) FROM relied_astray)
            QUALIFY count(*) OVER (PARTITION BY invoice) <= ${placeholderVins}`,
          relied_key: sql`
            SELECT DISTINCT vin AS key, invoice
            FROM (
              SELECT vin, invoice FROM (${CLAIMS}) WHERE invoice IN (SELECT invoice FROM relied_shared)
              UNION ALL
              SELECT vin, invoice FROM relied_astray WHERE invoice IN (SELECT invoice FROM relied_billed))
            WHERE ${isWellFormed('vin')}
              AND NOT regexp_full_match(invoice, '[0-9]{${paperDigits}}')`,
          relied_claim: sql`
            SELECT key, row_id, vin AS refund_vin, invoice AS refund_invoice
            FROM (${CLAIMS})
            JOIN relied_key USING (invoice)
            WHERE vin = key
              OR invoice IN (SELECT invoice FROM relied_shared)`,
        },
        {
          yields: refundInvoice,
          key: 'refund.vin',
          rows: {
            refund: 'FROM relied_claim',
            invoice: sql`
              SELECT invoice_vin AS key, row_id, invoice_vin, invoice_number
              FROM invoice
              WHERE invoice_vin IN (SELECT key FROM relied_key)
              UNION ALL
              SELECT key, NULL, vin, invoice
              FROM relied_key
              JOIN relied_billed USING (invoice)`,
            declaration: sql`
              SELECT DISTINCT key, NULL AS row_id, declaration_vin
              FROM declaration
              JOIN relied_claim ON refund_vin = declaration_vin`,
          },
          population: {
            query: `SELECT count(*) AS claims FROM (${CLAIMS})`,
            read: async ([all], groups) => {
              let astray = 0;
              for await (const { key, told } of groups)
                astray += invoicesAstray(told, figures).filter(({ vin }) => vin === key).length;
              const claims = Number(all?.['claims']);
              return { invoiceUsualPercent: invoiceUsualPercent(astray, claims, figures) };
            },
          },
          decide: ({ key, told }, nation) =>
            definition.find(told, figures, nation).filter(({ vin }) => vin === key),
        },
      );
    }),
};
