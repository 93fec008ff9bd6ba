import { MISTYPED, PERSON } from '../../domain/assess/relied-invoice.ts';
import { namedInSql } from '../../domain/rules/named.ts';
import { DUCKDB } from '../../domain/rules/sql/dialect.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../database.ts';
import { plainNumber } from '../patterns/pattern-sql.ts';
import type { AskedFacts } from './asked-facts.ts';
import type { PickedAccount } from './near-rows.ts';

/** The one kind of some invoices; null when they are of several. */
const onlyKind = (which: string): string => {
  const [least, most] = ['min', 'max'].map(
    (extreme) => `${extreme}(invoice_kind) FILTER (${which})`,
  );
  return `CASE WHEN ${least} = ${most} THEN ${least} END`;
};

/** Whether a buyer is the claimant, as `assess/relied-invoice.ts`. */
const IS_CLAIMANT = `CASE WHEN invoice_buyer IS NULL OR refund_claimant IS NULL THEN NULL
  WHEN invoice_buyer = refund_claimant THEN true
  WHEN ${namedInSql('invoice_buyer', DUCKDB)} OR ${namedInSql('refund_claimant', DUCKDB)} THEN NULL
  WHEN starts_with(invoice_buyer, '${PERSON}') OR starts_with(refund_claimant, '${PERSON}') THEN false
  WHEN length(invoice_buyer) = length(refund_claimant) THEN hamming(invoice_buyer, refund_claimant) <= ${MISTYPED} END`;

/**
 * Lays the kind of the invoice that each vehicle's refund relies on, and whether its claimant bought the vehicle,
 * into `part_relied` (`licence` the vehicle, `kind`, `bought`), as `assess/relied-invoice.ts`. Wants `part_refund`,
 * chosen, and `part_invoice`, not yet.
 */
export const layRelied = async (database: Database): Promise<void> => {
  const open = 'refund_invoice IS NULL OR invoice_number IS NULL';
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE part_relied AS
    SELECT
      licence,
      CASE
        WHEN bool_or(meant) THEN ${onlyKind('meant')}
        WHEN bool_or(${open}) AND count(invoice_kind) = count(*) THEN ${onlyKind('true')}
      END AS kind,
      CASE
        WHEN count(*) FILTER (relied) > 0 AND bool_and(coalesce(NOT claimant, false)) FILTER (relied) THEN false
        WHEN bool_or(claimant) THEN true
      END AS bought
    FROM (
      SELECT *, CASE WHEN refund_invoice IS NULL THEN true ELSE coalesce(meant, false) END AS relied
      FROM (
        SELECT
          licence,
          refund_invoice,
          invoice_number,
          invoice_kind,
          ${IS_CLAIMANT} AS claimant,
          ${plainNumber('refund_invoice')} = ${plainNumber('invoice_number')} AS meant
        FROM part_invoice
        JOIN part_refund USING (licence)
      )
    )
    GROUP BY licence
  `);
};

/** Whether what a refund relies on is asked for and told. */
export const takesRelied = (near: ReadonlySet<PickedAccount>, asked: AskedFacts): boolean =>
  near.has('refund') &&
  near.has('invoice') &&
  (asked.has('relied.invoiceKind') || asked.has('relied.claimantBought'));

/** Accounts in an order in which the refund is chosen when invoices are held against it. */
export const refundsFirst = (near: ReadonlySet<PickedAccount>): readonly PickedAccount[] =>
  [...near].sort((a, b) => Number(b === 'refund') - Number(a === 'refund'));
