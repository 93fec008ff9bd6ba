import { z } from 'zod';
import { ACCOUNTS } from '../../domain/facts/fact-table.ts';
import { action } from '../action.ts';
import { toldOtherwise } from '../screening/tellings-of-things.ts';
import type { Shaped } from '../shaped.ts';
import { Day, Name, ShownFacts, ShownValue } from '../shapes.ts';
import { STANDINGS } from '../telling/tell.ts';
import { isListed } from './is-listed.ts';

/** One row of an account as it counts now, with who told it and when. */
const Telling = z
  .strictObject({
    id: z.string(),
    account: z.enum(ACCOUNTS),
    by: z.string().meta({ description: 'Part that told it.' }),
    standing: z.enum(STANDINGS),
    toldOn: Day.meta({ description: 'The day in China on which it was told.' }),
    facts: ShownFacts,
    seen: z.boolean().meta({
      description:
        'Of what the applicant states: whether an officer has compared it with the original.',
    }),
    otherwise: z
      .array(z.strictObject({ fact: z.string(), by: z.string(), value: ShownValue }))
      .meta({
        description:
          'Facts of which another party tells something else of the same thing: the same certificate, letter, ' +
          'invoice, policy, declaration, or reading of one day. Two invoices are two things.',
      }),
  })
  .meta({ id: 'Telling' });
export type Telling = Shaped<typeof Telling>;

interface Row extends Omit<Telling, 'otherwise'> {
  readonly teller: string;
}

const asTold = ({ id, by, standing, teller, facts }: Row) => ({
  ...{ by, standing, facts, place: 0, told: Number(id), own: standing === 'stated' },
  // as verdicts hear them (`build-question.ts`)
  voice: standing === 'seen' ? `row ${id}` : teller,
});

/**
 * What everybody tells of a vehicle of an application, account by account: what the applicant states in it, what an
 * officer has seen of that, and what authorities and signatures tell.
 */
export const listTellings = action({
  method: 'GET',
  path: '/v1/applications/{application}/vehicles/{vin}/tellings',
  summary: {
    en: 'What everybody tells of a vehicle of an application, account by account',
    zh: '申请车辆的各方记载，按数据类别',
  },
  access: { right: 'read', parts: ['office', 'ministry'] },
  params: { application: z.uuid(), vin: Name },
  answer: z.strictObject({ items: z.array(Telling) }),
  work: async ({ tx, refuse }, { application, vin }) => {
    if (!(await isListed(tx, application, vin))) refuse('not-found', { field: 'vin' });
    const rows = await tx.rows<Row>(
      `SELECT
          r.id::text,
          r.account,
          r.teller::text,
          t.part AS by,
          r.standing,
          (r.told_at AT TIME ZONE 'Asia/Shanghai')::date::text AS "toldOn",
          r.facts,
          EXISTS (SELECT FROM register.paper_seen p WHERE p.row_id = r.id) AS seen
        FROM register.account_row r
        JOIN register.organisation t ON t.id = r.teller
        WHERE r.superseded_at IS NULL
          AND (r.vin = $2 OR (r.vin IS NULL AND r.source = $1))
          AND (
            r.standing IN ('fed', 'signed')
            OR (r.source_kind = 'application' AND r.source = $1)
            OR (
              r.source_kind = 'officer'
              AND r.source IN (SELECT p.id FROM register.paper_seen p WHERE p.application = $1)
            )
          )
        ORDER BY r.account, r.standing DESC, r.told_at DESC, r.id`,
      [application, vin],
    );
    const items = [...Map.groupBy(rows, ({ account }) => account)].flatMap(([account, own]) => {
      const otherwise = toldOtherwise(account, own.map(asTold));
      return own.map(({ teller: _, ...row }, at) => ({
        ...row,
        otherwise: [...(otherwise[at] ?? [])],
      }));
    });
    return { items };
  },
});
