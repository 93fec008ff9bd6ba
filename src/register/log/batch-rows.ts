import { sql } from '../../domain/rules/sql/sql.ts';
import { prepared } from '../prepared.ts';
import type { Transaction } from '../transaction.ts';

/** One closing of the log. */
export interface LogBatch {
  readonly number: number;
  /** ISO, in China. */
  readonly day: string;
  readonly sizeBefore: number;
  readonly size: number;
  readonly root: Buffer;
  /** The signed note with the cosignatures that came so far. */
  readonly checkpoint: string;
  /** The signed note as the register signed it. */
  readonly signed: string;
}

const BATCHES = sql`
  SELECT
    b.number,
    b.day::text AS day,
    b.size_before::float8 AS "sizeBefore",
    b.size::float8 AS size,
    b.root,
    b.checkpoint AS signed,
    b.checkpoint || coalesce(
      (
        SELECT string_agg(c.line, '' ORDER BY c.witness COLLATE "C")
        FROM register.log_cosignature c
        WHERE c.batch = b.number
      ),
      ''
    ) AS checkpoint
  FROM register.log_batch b
`;

const LAST = prepared(`${BATCHES}
  ORDER BY b.number DESC
  LIMIT 1`);

/** Closings that are read at once. */
export const BATCHES_AT_ONCE = 8;

const FROM = prepared(`${BATCHES}
  WHERE b.number >= $1
  ORDER BY b.number
  LIMIT ${BATCHES_AT_ONCE}`);

const OF_SIZE = prepared(`${BATCHES}
  WHERE b.size = $1`);

/** The batch in whose tree a leaf is proved: the first that a witness cosigned, else the first, so that it stays. */
const PROVING = prepared(`${BATCHES}
  WHERE b.size > $1
  ORDER BY EXISTS (SELECT FROM register.log_cosignature c WHERE c.batch = b.number) DESC, b.number
  LIMIT 1`);

type Row = LogBatch & { readonly [column: string]: unknown };

/** The last closing; null before the first. */
export const lastBatch = (tx: Transaction): Promise<LogBatch | null> => tx.maybe<Row>(LAST);

/** Closings from a number on, at most `BATCHES_AT_ONCE`, in order. */
export const batchesFrom = (tx: Transaction, number: number): Promise<readonly LogBatch[]> =>
  tx.rows<Row>(FROM, [number]);

/** The closing that made the log so large; null where none did. */
export const batchOfSize = (tx: Transaction, size: number): Promise<LogBatch | null> =>
  tx.maybe<Row>(OF_SIZE, [size]);

/** The closing by whose checkpoint a leaf at a place is proved; null while it stands in none. */
export const provingBatch = (tx: Transaction, place: number): Promise<LogBatch | null> =>
  tx.maybe<Row>(PROVING, [place]);
