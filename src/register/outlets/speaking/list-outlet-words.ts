import { z } from 'zod';
import { action } from '../../action.ts';
import { SLICE_QUERY, sliceSchema } from '../../list-shapes.ts';
import { sliceAsked } from '../../list-slice.ts';
import { Day } from '../../shapes.ts';
import { OutletWordKind } from './speaking-shapes.ts';

const SaidWord = z
  .strictObject({
    kind: OutletWordKind,
    day: Day,
    vin: z.string().nullable().meta({
      description: 'Null for an office: cars of other provinces are among them.',
    }),
    toldOn: Day,
  })
  .meta({ id: 'SaidOutletWord' });

/** What an outlet said of cars by its keys, the newest first: for its manufacturer, offices and the ministry. */
export const listOutletWords = action({
  method: 'GET',
  path: '/v1/outlets/{outlet}/words',
  summary: { en: 'What an outlet said of cars', zh: '网点对车辆的说明' },
  access: { right: 'read', parts: ['manufacturer', 'office', 'ministry'] },
  params: { outlet: z.uuid() },
  query: SLICE_QUERY,
  answer: sliceSchema(SaidWord),
  work: async ({ tx, register }, { outlet, ...asked }) => {
    const page = sliceAsked(register, 'outlet-words', asked, [outlet]);
    const rows = await tx.rows<{
      id: string;
      kind: z.output<typeof OutletWordKind>;
      day: string;
      vin: string | null;
      toldOn: string;
    }>(
      `SELECT w.id::text AS id, w.kind, w.said_of AS day, ${tx.actor.part === 'office' ? 'NULL' : 'w.vin'} AS vin,
          w.told_on AS "toldOn"
        FROM register.outlet_word w
        WHERE w.outlet = $1 AND ($2::date IS NULL OR (w.said_of, w.id) < ($2, $3::bigint))
        ORDER BY w.said_of DESC, w.id DESC
        LIMIT $4`,
      [outlet, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return page.of(rows, {
      key: ({ day, id }) => [day, id],
      item: ({ id: _, ...word }) => word,
    });
  },
});
