import type { Account } from '../../domain/facts/fact-table.ts';
import type { Feed } from './feed-shapes.ts';

/** Columns of a `FeedRow`, of `register.feed_file f`. */
export const FEED_COLUMNS = `
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

/** A row of the table. */
export type FeedRow = {
  readonly id: string;
  readonly account: Account;
  readonly teller_name: string;
  readonly name: string;
  readonly digest: string;
  readonly rows: number;
  readonly rows_taken: number;
  readonly problems: number;
  readonly told_at: Date;
};

/** A feed as callers are given it. */
export const feedOf = (row: FeedRow): Feed => ({
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
