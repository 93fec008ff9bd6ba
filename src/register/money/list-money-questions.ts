import { z } from 'zod';
import { action } from '../action.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import type { Shaped } from '../shaped.ts';
import { Day, Name } from '../shapes.ts';
import { MONEY_READERS, MoneyQuestion, type QuestionRow } from './money-shapes.ts';
import { questionOf } from './question-of.ts';

/** A question with the refund that raises it. */
const AskedOfRefund = MoneyQuestion.extend({
  vin: z.string().nullable(),
  number: z.string().nullable().meta({ description: 'Number of the claim.' }),
  claimedOn: Day.nullable(),
  amount: z.number().nullable().meta({ description: 'CNY.' }),
  claimant: z.string().nullable(),
}).meta({ id: 'AskedOfRefund' });
export type AskedOfRefund = Shaped<typeof AskedOfRefund>;

type Row = QuestionRow & {
  readonly number: string | null;
  readonly claimed_on: string | null;
  readonly amount: number | null;
  readonly claimant: string | null;
};

/** What the own refunds do not fit together with, the refund told last first; the ministry sees all. */
export const listMoneyQuestions = action({
  method: 'GET',
  path: '/v1/money-questions',
  summary: { en: 'What refunds do not fit together with', zh: '退税数据的矛盾' },
  description:
    'Asked by night, and of a file of refunds when it is taken. A question is no verdict: it says what to look at.',
  access: MONEY_READERS,
  query: {
    ...SLICE_QUERY,
    ground: Name.optional().meta({ description: 'Name of a ground of referrals.' }),
  },
  answer: sliceSchema(AskedOfRefund),
  work: async ({ tx, register }, { ground = null, ...asked }) => {
    const page = sliceAsked(register, 'money questions', asked, [tx.actor.organisation, ground]);
    const rows = await tx.rows<Row>(
      `SELECT q.refund::text AS refund, q.ground, q.vin, q.other::text AS other, q.other_vin, q.other_day,
          r.facts ->> 'refund.number' AS number,
          CASE
            WHEN r.facts ->> 'refund.claimedOn' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
            THEN r.facts ->> 'refund.claimedOn'
          END AS claimed_on,
          CASE jsonb_typeof(r.facts -> 'refund.amount')
            WHEN 'number' THEN (r.facts ->> 'refund.amount')::float8
          END AS amount,
          r.facts ->> 'refund.claimant' AS claimant
        FROM register.money_question q
        JOIN register.account_row r ON r.id = q.refund
        WHERE ($1::text IS NULL OR q.ground = $1)
          AND ($2::bigint IS NULL OR (q.refund, q.ground) < ($2, $3))
        ORDER BY q.refund DESC, q.ground DESC
        LIMIT $4`,
      [ground, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return page.of(rows, {
      key: (row) => [row.refund, row.ground],
      item: (row) => ({
        ...questionOf(register, row),
        vin: row.vin,
        number: row.number,
        claimedOn: row.claimed_on,
        amount: row.amount,
        claimant: row.claimant,
      }),
    });
  },
});
