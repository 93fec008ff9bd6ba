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

/** A batch of which a letter was withdrawn or declined cannot be issued by anybody, and waits for nobody. */
const WAITS = sql`
  WITH drafted AS (
    SELECT l.batch, l.drafted_by, count(*) AS letters
    FROM register.letter l
    JOIN register.letter_batch b ON b.id = l.batch
    WHERE b.issued_at IS NULL AND l.state = 'drafted'
    GROUP BY 1, 2
  ),
  drafter AS (
    SELECT DISTINCT d.batch, coalesce(p.person, register.person()) AS person
    FROM drafted d
    LEFT JOIN unnest(d.drafted_by) p (person) ON true
  ),
  judged AS (
    SELECT
      d.batch, d.person,
      (
        SELECT sum(g.letters)
        FROM drafted g
        WHERE g.batch = d.batch AND register.counts_as_drafter(g.drafted_by, d.person)
      ) + (
        SELECT count(*)
        FROM register.letter l
        WHERE l.signed_alone_by = d.person AND l.issued_on = register.today()
      ) > r.second_over AS over
    FROM drafter d
    CROSS JOIN register.signing_rule r
    WHERE r.manufacturer = register.organisation() AND r.second_over IS NOT NULL
  )
  SELECT
    b.id AS batch,
    b.letters,
    to_char(b.made_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "begunAt",
    coalesce(bool_or(j.over) FILTER (WHERE j.person = register.person()), false) AS yours
  FROM register.letter_batch b
  JOIN judged j ON j.batch = b.id
  WHERE $1::timestamptz IS NULL OR (b.made_at, b.id) > ($1::timestamptz, $2::uuid)
  GROUP BY b.id
  HAVING bool_or(j.over) AND (SELECT sum(d.letters) FROM drafted d WHERE d.batch = b.id) = b.letters
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
