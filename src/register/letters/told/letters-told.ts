import { z } from 'zod';
import { sql } from '../../../domain/rules/sql/sql.ts';
import { JOB } from '../../actor.ts';
import { prepared } from '../../prepared.ts';
import type { Shaped } from '../../shaped.ts';
import { Day } from '../../shapes.ts';
import type { Transaction } from '../../transaction.ts';

/** What a manufacturer says of its letters. */
export const LettersTold = z
  .strictObject({
    until: Day.nullable().meta({
      description:
        'All letters issued up to this day are told, the day included; null: it does not say so.',
    }),
    saidOn: Day.nullable().meta({ description: 'The day in China.' }),
  })
  .meta({ id: 'LettersTold' });
export type LettersTold = Shaped<typeof LettersTold>;

const TOLD = prepared(sql`
  SELECT
    r.facts ->> 'maker.lettersUntil' AS until,
    (r.told_at AT TIME ZONE 'Asia/Shanghai')::date::text AS "saidOn"
  FROM register.account_row r
  WHERE r.account = 'maker'
    AND r.teller = $1
    AND r.superseded_at IS NULL
    AND r.facts ? 'maker.lettersUntil'
  ORDER BY r.id DESC
  LIMIT 1
`);

/** What a manufacturer says of its letters, as it stands. Plays the register itself. */
export const lettersToldBy = async (
  tx: Transaction,
  manufacturer: string | null,
): Promise<LettersTold> =>
  (await tx.as(JOB, () => tx.maybe<LettersTold>(TOLD, [manufacturer]))) ?? {
    until: null,
    saidOn: null,
  };
