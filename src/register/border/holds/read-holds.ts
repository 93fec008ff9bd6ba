import { z } from 'zod';
import { action } from '../../action.ts';
import { SLICE_QUERY, sliceSchema } from '../../list-shapes.ts';
import { sliceAsked } from '../../list-slice.ts';
import { readVin } from '../../read-vin.ts';
import { Name, TypedVin } from '../../shapes.ts';
import { HOLD } from './hold.ts';
import { HOLDS, type HoldRow, holdOf } from './hold-rows.ts';
import { HOLD_READERS, Hold } from './hold-shapes.ts';

/** A hold with its attempts and steps. */
export const getHold = action({
  method: 'GET',
  path: HOLD.path,
  summary: { en: 'A hold with its attempts', zh: '未予放行记录' },
  access: HOLD_READERS,
  params: { hold: z.uuid() },
  answer: HOLD.answer,
  work: ({ register, tx }, { hold }) => HOLD.show(register, tx, hold),
});

/** Holds that whoever acts may see, the last step first. */
export const listHolds = action({
  method: 'GET',
  path: '/v1/holds',
  summary: { en: 'Holds, the last step first', zh: '未予放行列表' },
  access: HOLD_READERS,
  query: {
    vin: TypedVin.optional(),
    state: Name.optional(),
    stands: z.stringbool().optional().meta({ description: '`true`: those that nobody released.' }),
    ...SLICE_QUERY,
  },
  answer: sliceSchema(Hold),
  refusals: ['vin-unread'],
  work: async ({ tx, register }, { vin: typed, state = null, stands = false, ...asked }) => {
    const filters = [typed === undefined ? null : readVin(typed), state, stands];
    const page = sliceAsked(register, 'holds', asked, [tx.actor.organisation, ...filters]);
    const rows = await tx.rows<HoldRow>(
      `${HOLDS}
        WHERE ($1::text IS NULL OR h.vin = $1)
          AND ($2::text IS NULL OR h.state = $2)
          AND (NOT $3::boolean OR h.state <> 'released')
          AND ($4::timestamptz IS NULL OR (h.stepped_at, h.id) < ($4, $5::uuid))
        ORDER BY h.stepped_at DESC, h.id DESC
        LIMIT $6`,
      [...filters, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return page.of(rows, { key: ({ key, id }) => [key, id], item: holdOf });
  },
});
