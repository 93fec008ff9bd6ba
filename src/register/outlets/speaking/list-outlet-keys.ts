import { z } from 'zod';
import { action } from '../../action.ts';
import { isoInstant } from '../../iso-instant.ts';
import { NETWORK_READERS } from '../outlet.ts';
import { OutletKey } from './speaking-shapes.ts';

/** The keys of an outlet of the own network, oldest first. */
export const listOutletKeys = action({
  method: 'GET',
  path: '/v1/outlets/{outlet}/keys',
  summary: { en: 'Keys of an outlet', zh: '网点的密钥' },
  access: NETWORK_READERS,
  params: { outlet: z.uuid() },
  answer: z.strictObject({ items: z.array(OutletKey) }).meta({ id: 'OutletKeys' }),
  work: async ({ tx }, { outlet }) => ({
    items: await tx.rows<OutletKey>(
      `SELECT
          k.id,
          k.person AS "madeBy",
          p.staff_number AS "staffNumber",
          ${isoInstant('k.made_at')} AS "madeAt",
          ${isoInstant('k.ended_at')} AS "endedAt",
          (SELECT max(w.told_on)::text FROM register.outlet_word w WHERE w.key = k.id) AS "lastUsedOn"
        FROM register.outlet_key k
        LEFT JOIN register.person p ON p.id = k.person
        WHERE k.outlet = $1
        ORDER BY k.made_at, k.id`,
      [outlet],
    ),
  }),
});
