import { PERSON } from '../../domain/assess/relied-invoice.ts';
import { namedInSql } from '../../domain/rules/named.ts';
import { DUCKDB } from '../../domain/rules/sql/dialect.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../database.ts';
import { plainNumber } from '../patterns/pattern-sql.ts';
import type { AskedFacts } from './asked-facts.ts';
import type { PickedAccount } from './near-rows.ts';

/** More characters than any code has. */
const NEVER = 2_147_483_647; // not-law: the largest of 32 bits

/** The one kind of some invoices; null when they are of several. */
const onlyKind = (which: string): string => {
  const [least, most] = ['min', 'max'].map(
    (extreme) => `${extreme}(invoice_kind) FILTER (${which})`,
  );
  return `CASE WHEN ${least} = ${most} THEN ${least} END`;
};

/**
 * How many characters tell a buyer from the claimant, as `isOneCode` of `assess/relied-invoice.ts`: all of one when
 * either is a person; null when it cannot be told.
 */
const APART = sql`
  CASE
    WHEN invoice_buyer IS NULL OR refund_claimant IS NULL THEN NULL
    WHEN invoice_buyer = refund_claimant THEN 0
    WHEN ${namedInSql('invoice_buyer', DUCKDB)} OR ${namedInSql('refund_claimant', DUCKDB)} THEN NULL
    WHEN starts_with(invoice_buyer, '${PERSON}') OR starts_with(refund_claimant, '${PERSON}') THEN ${NEVER}
    WHEN length(invoice_buyer) = length(refund_claimant) THEN hamming(invoice_buyer, refund_claimant)
  END
`;

/**
 * Whether the claimant bought the vehicle, of a row of `part_relied`; as `claimantBought` of
 * `assess/relied-invoice.ts`.
 *
 * @param keystrokes SQL of how few characters apart two codes are one, of the application's day.
 */
export const claimantBoughtSql = (keystrokes: string): string => sql`
  CASE
    WHEN relied.relied_apart > ${keystrokes} THEN false
    WHEN relied.apart <= ${keystrokes} THEN true
  END
`;

/**
 * Builds the kind of the invoice that each vehicle's refund relies on, and how few characters tell its claimant from a
 * buyer, into `part_relied`: `licence` the vehicle, `kind` as `assess/relied-invoice.ts`, `apart` of all its invoices,
 * and `relied_apart` of those relied on, null where it cannot be told of one of them. Wants `part_refund`,
 * chosen, and `part_invoice`, not yet.
 */
export const buildReliedInvoices = async (database: Database): Promise<void> => {
  const open = 'refund_invoice IS NULL OR invoice_number IS NULL';
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE part_relied AS
    SELECT
      licence,
      CASE
        WHEN bool_or(meant) THEN ${onlyKind('meant')}
        WHEN bool_or(${open}) AND count(invoice_kind) = count(*) THEN ${onlyKind('true')}
      END AS kind,
      min(apart) AS apart,
      CASE
        WHEN bool_and(apart IS NOT NULL) FILTER (relied) THEN min(apart) FILTER (relied)
      END AS relied_apart
    FROM (
      SELECT *, CASE WHEN refund_invoice IS NULL THEN true ELSE coalesce(meant, false) END AS relied
      FROM (
        SELECT
          licence,
          refund_invoice,
          invoice_number,
          invoice_kind,
          ${APART} AS apart,
          ${plainNumber('refund_invoice')} = ${plainNumber('invoice_number')} AS meant
        FROM part_invoice
        JOIN part_refund USING (licence)
      )
    )
    GROUP BY licence
  `);
};

/** Whether what a refund relies on is asked for and told. */
export const needsReliedInvoices = (near: ReadonlySet<PickedAccount>, asked: AskedFacts): boolean =>
  near.has('refund') &&
  near.has('invoice') &&
  (asked.has('relied.invoiceKind') || asked.has('relied.claimantBought'));

/** Accounts in an order in which the refund is chosen when invoices are held against it. */
export const refundsFirst = (near: ReadonlySet<PickedAccount>): readonly PickedAccount[] =>
  [...near].sort((a, b) => Number(b === 'refund') - Number(a === 'refund'));
