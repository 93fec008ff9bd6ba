import { sql } from '../../domain/rules/sql/sql.ts';
import { writeVerifierKey } from '../../log/note-key.ts';
import { action } from '../action.ts';
import { prepared } from '../prepared.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { lastBatch } from './batch-rows.ts';
import { PublicLog } from './log-shapes.ts';

const SUMMARY = prepared(sql`
  SELECT
    count(*)::int AS closings,
    min(day)::text AS "begunOn",
    max(day)::text AS "closedOn",
    ARRAY(
      SELECT c.witness
      FROM register.log_cosignature c
      WHERE c.batch = (SELECT max(number) FROM register.log_batch)
    ) AS cosigned
  FROM register.log_batch
`);

interface Summary {
  readonly closings: number;
  readonly begunOn: string | null;
  readonly closedOn: string | null;
  readonly cosigned: readonly string[];
}

/** How the log stands, as everybody may know. */
export const publicLog = async ({ log }: Register, tx: Transaction): Promise<PublicLog> => {
  const { cosigned, ...told } = await tx.one<Summary & Record<string, unknown>>(SUMMARY);
  const last = await lastBatch(tx);
  return {
    origin: log.key?.name ?? null,
    key: log.key === null ? null : writeVerifierKey(log.key),
    size: last?.size ?? 0,
    ...told,
    checkpoint: last?.checkpoint ?? null,
    witnesses: log.witnesses.map(({ name, key }) => ({
      name,
      key: writeVerifierKey(key),
      cosigned: cosigned.includes(key.name),
    })),
  };
};

/** How the public log stands. */
export const readLog = action({
  method: 'GET',
  path: '/v1/log',
  summary: { en: 'How the public log stands', zh: '公开日志现状' },
  description:
    'The log itself is read at `/log/checkpoint` and `/log/tile/…` (C2SP tlog-tiles), by programs of anybody.',
  access: 'public',
  answer: PublicLog,
  work: ({ register, tx }) => publicLog(register, tx),
});
