import type { Account } from '../../../domain/facts/fact-table.ts';

/** A feed that was taken. */
export interface FeedShown {
  readonly id: string;
  readonly account: Account;
  /** Name of the authority that handed it in. */
  readonly teller: string;
  /** As its sender calls it. */
  readonly name: string;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly digest: string;
  /** Rows that stood in it, blank ones aside. */
  readonly rows: number;
  /** Rows of which something was kept. */
  readonly rowsTaken: number;
  readonly problems: number;
  /** ISO 8601, with its zone. */
  readonly toldAt: string;
}

/** The columns of `register.feed_file f` that `feedShown` reads. */
export const SHOWN_COLUMNS = `
  f.id,
  f.account,
  (SELECT o.name FROM register.organisation o WHERE o.id = f.teller) AS teller_name,
  f.name,
  encode(f.digest, 'hex') AS digest,
  f.rows,
  f.rows_taken,
  f.problems,
  f.told_at
`;

/** What `SHOWN_COLUMNS` give. */
export interface FeedRow {
  readonly id: string;
  readonly account: Account;
  readonly teller_name: string;
  readonly name: string;
  readonly digest: string;
  readonly rows: number;
  readonly rows_taken: number;
  readonly problems: number;
  readonly told_at: Date;
}

/** A row of `register.feed_file` as callers see it. */
export const feedShown = (row: FeedRow): FeedShown => ({
  id: row.id,
  account: row.account,
  teller: row.teller_name,
  name: row.name,
  digest: row.digest,
  rows: row.rows,
  rowsTaken: row.rows_taken,
  problems: row.problems,
  toldAt: row.told_at.toISOString(),
});
