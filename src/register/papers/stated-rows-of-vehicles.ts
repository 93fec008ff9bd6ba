import type { Transaction } from '../transaction.ts';
import { ACCOUNTS_ON_PAPERS, type RowOfAccount } from './stated-values.ts';

type Row = { vin: string; account: string; facts: RowOfAccount['facts']; row: number | null };

const WITH_LICENCE = [...new Set(['licence', ...ACCOUNTS_ON_PAPERS])];

const STATED = `
  SELECT r.vin, r.account, r.facts, NULL::int AS row
  FROM register.account_row r
  WHERE r.source_kind = 'application'
    AND r.source = $1
    AND r.standing = 'stated'
    AND r.superseded_at IS NULL
    AND r.vin <> ''
    AND r.account = ANY ($2)
  ORDER BY r.vin, r.account, r.source_row`;

const PREPARED = `
  SELECT told_row ->> 'vin' AS vin, account, told_row -> 'facts' AS facts, (told_row ->> 'row')::int AS row
  FROM register.application_draft d
  CROSS JOIN LATERAL jsonb_each(d.accounts) prepared(account, told)
  CROSS JOIN LATERAL jsonb_array_elements(told) told_row
  WHERE d.application = $1 AND told_row ->> 'vin' <> '' AND account = ANY ($2)
  ORDER BY 1, 2`;

/**
 * Rows of the vehicles of an application on papers, by VIN in order: those that are prepared where its exporter asks
 * and something is, else those that are stated.
 */
export const statedRowsOfVehicles = async (
  tx: Transaction,
  application: string,
): Promise<ReadonlyMap<string, readonly RowOfAccount[]>> => {
  const given = [application, WITH_LICENCE];
  const prepared = tx.actor.part === 'exporter' ? await tx.rows<Row>(PREPARED, given) : [];
  const rows = prepared.length > 0 ? prepared : await tx.rows<Row>(STATED, given);
  const byVin = Map.groupBy(rows, ({ vin }) => vin);
  return new Map(
    [...byVin].filter(([, told]) => told.some(({ account }) => account === 'licence')),
  );
};
