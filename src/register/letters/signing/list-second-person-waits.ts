import { z } from 'zod';
import { sql } from '../../../domain/rules/sql/sql.ts';
import { action } from '../../action.ts';
import { SLICE_QUERY, sliceSchema } from '../../list-shapes.ts';
import { sliceAsked } from '../../list-slice.ts';
import { MAKER_READS } from '../letter.ts';

/** Letters that were drafted together and that whoever drafted them may not sign. */
const SecondPersonWait = z
  .strictObject({
    batch: z.uuid(),
    letters: z.number().int(),
    begunAt: z.iso.datetime(),
    yours: z.boolean().meta({
      description: 'True where whoever asks drafted too many of them and does not sign them.',
    }),
  })
  .meta({ id: 'SecondPersonWait' });
type SecondPersonWait = z.output<typeof SecondPersonWait>;

const WAITS = sql`
  SELECT
    b.id AS batch,
    b.letters,
    to_char(b.made_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "begunAt",
    w.yours
  FROM register.second_person_waits() w
  JOIN register.letter_batch b ON b.id = w.batch
  WHERE $1::timestamptz IS NULL OR (b.made_at, b.id) > ($1::timestamptz, $2::uuid)
  ORDER BY b.made_at, b.id
  LIMIT $3
`;

/** Batches of the own manufacturer that wait for a second person, what waits longest first. */
export const listSecondPersonWaits = action({
  method: 'GET',
  path: '/v1/signing-rule/waits',
  summary: { en: 'Letters that wait for a second person', zh: '待他人签名的批次' },
  access: MAKER_READS,
  query: SLICE_QUERY,
  answer: sliceSchema(SecondPersonWait),
  work: async ({ register, tx }, asked) => {
    const page = sliceAsked(register, 'second-person-waits', asked, [tx.actor.organisation]);
    const rows = await tx.rows<SecondPersonWait & { [column: string]: unknown }>(WAITS, [
      ...[page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    ]);
    return page.of(rows, { key: ({ begunAt, batch }) => [begunAt, batch], item: (one) => one });
  },
});
