import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../database.ts';
import type { AskedFacts } from './asked-facts.ts';
import type { PickedAccount } from './near-rows.ts';

const PRICED = 'invoice_price > 0 AND invoice_issued_on IS NOT NULL';
const TOLD = `${PRICED} AND invoice_buyer IS NOT NULL`;

/** The licence rows of vehicles that have several, by who applies: its code and its name. */
const PARTIES = ['applicant', 'applicant_name']
  .map(
    (party) => sql`
      SELECT row_id, a.vehicle, ${party} AS party, applied_on
      FROM part_again a
      JOIN part_key USING (row_id)
      WHERE ${party} IS NOT NULL AND applied_on IS NOT NULL
    `,
  )
  .join(' UNION ');

/**
 * Builds `part_bought` (`row_id`, `bought_on`, `price`, `before_on`, `before_price`): the invoice by which each licence
 * row's applicant bought the vehicle, and the one before it, as `assess/bought-by-applicant.ts`. Wants `part_invoice`
 * before a row of it is chosen. The invoices of a VIN are looked up by day: its licence rows are not each held against
 * every invoice.
 */
export const buildPurchases = async (database: Database): Promise<void> => {
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE part_purchase AS
    SELECT
      row_id,
      max(invoice_issued_on) AS bought_on,
      arg_max(invoice_price, (invoice_issued_on, -told)) AS price
    FROM part_invoice
    JOIN part_key ON row_id = licence
    WHERE ${TOLD}
      AND (invoice_buyer = applicant OR invoice_buyer = applicant_name)
      AND invoice_issued_on <= applied_on
      AND licence NOT IN (SELECT vehicle FROM part_again)
    GROUP BY row_id
  `);
  await database.run(sql`
    INSERT INTO part_purchase
    SELECT row_id, max(day), arg_max(price, (day, -told))
    FROM (${PARTIES}) p
    ASOF JOIN (
      SELECT
        licence,
        invoice_buyer AS buyer,
        invoice_issued_on AS day,
        min(told) AS told,
        arg_min(invoice_price, told) AS price
      FROM part_invoice
      WHERE ${TOLD} AND licence IN (SELECT vehicle FROM part_again)
      GROUP BY ALL
    ) i ON p.vehicle = i.licence AND p.party = i.buyer AND p.applied_on >= i.day
    GROUP BY row_id
  `);
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE part_bought AS
    SELECT b.row_id, bought_on, b.price, i.day AS before_on, i.price AS before_price
    FROM (
      SELECT *, coalesce(vehicle, row_id) AS of
      FROM part_purchase
      LEFT JOIN part_again USING (row_id)
    ) b
    ASOF LEFT JOIN (
      SELECT licence, invoice_issued_on AS day, arg_min(invoice_price, told) AS price
      FROM part_invoice
      WHERE ${PRICED}
      GROUP BY ALL
    ) i ON b.of = i.licence AND b.bought_on > i.day
  `);
  await database.run('DROP TABLE part_purchase');
};

const BOUGHT = ['bought.on', 'bought.price', 'bought.beforeOn', 'bought.beforePrice'] as const;

/** Whether what the applicant paid is asked for and told. */
export const needsPurchases = (near: ReadonlySet<PickedAccount>, asked: AskedFacts): boolean =>
  near.has('invoice') && BOUGHT.some((name) => asked.has(name));
