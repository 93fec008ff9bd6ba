import { z } from 'zod';
import { action } from '../action.ts';
import type { Shaped } from '../shaped.ts';

/** An organisation to which a complaint may be forwarded. */
const Receiver = z
  .strictObject({
    organisation: z.uuid(),
    part: z.enum(['manufacturer', 'exporter', 'office']),
    name: z.string(),
  })
  .meta({ id: 'ComplaintReceiver' });

/**
 * To whom a complaint may be forwarded: the manufacturer of the vehicle (any, where its VIN does not tell), the
 * exporter of its licence, other offices.
 */
export const listReceivers = action({
  method: 'GET',
  path: '/v1/complaints/{complaint}/receivers',
  summary: { en: 'To whom a complaint may be forwarded', zh: '可转办的单位' },
  access: { right: 'read', parts: ['office', 'ministry'] },
  params: { complaint: z.uuid() },
  answer: z.strictObject({ items: z.array(Receiver) }),
  work: async ({ tx }, { complaint }) => ({
    items: await tx.rows<Shaped<typeof Receiver>>(
      `SELECT o.id AS organisation, o.part, o.name
        FROM register.complaint c
        JOIN register.organisation o
          ON o.closed_at IS NULL
          AND o.id <> register.organisation()
          AND CASE o.part
            WHEN 'manufacturer' THEN coalesce(o.maker = c.maker, true)
            WHEN 'exporter' THEN o.id = c.exporter
            ELSE o.part = 'office'
          END
        WHERE c.id = $1
        ORDER BY
          CASE o.part WHEN 'manufacturer' THEN 0 WHEN 'exporter' THEN 1 ELSE 2 END,
          o.name,
          o.id`,
      [complaint],
    ),
  }),
});
