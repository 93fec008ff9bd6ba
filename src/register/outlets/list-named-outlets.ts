import { z } from 'zod';
import { action } from '../action.ts';
import { several } from '../page-shapes.ts';
import { Maker, OutletNamed, OutletNumber } from './outlet-shapes.ts';

/** The outlets of a manufacturer that a letter names, by number, as they stand today; unknown numbers are left out. */
export const listNamedOutlets = action({
  method: 'GET',
  path: '/v1/outlets/named',
  summary: { en: 'Outlets that a letter names, as they stand today', zh: '确认书所列网点的现状' },
  description: 'For authorities. Numbers that the manufacturer does not have are left out.',
  access: { right: 'read', parts: ['office', 'ministry'] },
  query: {
    maker: Maker,
    number: several(OutletNumber).optional().meta({ description: 'As letters name them.' }),
  },
  answer: z.strictObject({ items: z.array(OutletNamed) }),
  work: async ({ tx }, { maker, number = [] }) => ({
    items: await tx.rows<OutletNamed>(
      `SELECT
          o.id, o.number,
          register.outlet_state(o.state, o.attested_until, register.today()) AS state,
          o.attested_until::text AS "attestedUntil",
          o.closed_on::text AS "closedOn",
          CASE WHEN o.state = 'disputed' THEN o.ground END AS ground
        FROM register.outlet o
        WHERE o.maker = $1 AND o.number = ANY ($2)
        ORDER BY o.number`,
      [maker, number],
    ),
  }),
});
