import type { Account } from '../../domain/facts/fact-table.ts';
import type { ShownFacts } from '../../domain/verdict/verdict.ts';
import type { Transaction } from '../transaction.ts';
import type { Key } from './keys.ts';
import type { Source, Standing } from './tell.ts';

/** A row of an account as it stands in the register. */
export interface AccountRowTold {
  /** Later tellings have greater ids. */
  readonly id: number;
  readonly account: Account;
  readonly teller: string;
  readonly standing: Standing;
  readonly exporter: string | null;
  readonly province: string | null;
  readonly sourceKind: Source['kind'];
  readonly source: string;
  readonly row: number;
  readonly vin: string | null;
  readonly facts: ShownFacts;
}

/** Columns of a row, of the table `r`, as `AccountRowTold` names them. */
const TOLD_COLUMNS = `
  r.id,
  r.account,
  r.teller,
  r.standing,
  r.exporter,
  r.province,
  r.source_kind AS "sourceKind",
  r.source,
  r.source_row AS "row",
  r.vin,
  r.facts
`;

/**
 * The condition on `register.account_row r` that a row counts at a moment.
 *
 * @param moment the number of the parameter that holds it, a timestamp; null there means now.
 */
export const countsAt = (moment: number): string => `(
  CASE
    WHEN $${moment}::timestamptz IS NULL THEN r.superseded_at IS NULL
    ELSE r.told_at <= $${moment}::timestamptz
      AND (r.superseded_at IS NULL OR r.superseded_at > $${moment}::timestamptz)
  END
)`;

/** Which rows are wanted. */
export interface RowsWanted {
  /** Rows of these VINs, and of cells that list or mean one of them. */
  readonly vins: readonly string[];
  /** Rows that bear one of these, whatever vehicle they are of. */
  readonly keys?: readonly Key[];
  /** When, a timestamp that PostgreSQL reads; now without it. */
  readonly at?: string;
}

/** The rows that count at a moment and are of the VINs or bear the keys wanted, in the order in which they were told. */
export const accountsAsOf = (
  tx: Transaction,
  { vins, keys = [], at }: RowsWanted,
): Promise<readonly AccountRowTold[]> =>
  tx.rows<AccountRowTold & { [column: string]: unknown }>(
    `SELECT ${TOLD_COLUMNS}
      FROM register.account_row r
      WHERE r.id IN (
          SELECT o.id FROM register.account_row o WHERE o.vin = ANY ($1::text[])
          UNION
          SELECT k.row_id
          FROM register.account_key k
          JOIN unnest($2::text[], $3::text[]) w(kind, value) ON w.kind = k.kind AND w.value = k.value
        )
        AND ${countsAt(4)}
      ORDER BY r.id`,
    [
      vins,
      [...vins.map(() => 'vin'), ...keys.map(({ kind }) => kind)],
      [...vins, ...keys.map(({ value }) => value)],
      at ?? null,
    ],
  );
