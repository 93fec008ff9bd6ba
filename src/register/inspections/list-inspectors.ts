import { z } from 'zod';
import { action } from '../action.ts';
import type { Shaped } from '../shaped.ts';

/** A port that an office may ask to look at a vehicle. */
const Inspector = z.strictObject({ id: z.uuid(), name: z.string() }).meta({ id: 'Inspector' });

/** Customs organisations that an office may ask to look at a vehicle, by name. */
export const listInspectors = action({
  method: 'GET',
  path: '/v1/inspectors',
  summary: { en: 'Ports that may look at a vehicle', zh: '可承担查验的口岸海关' },
  access: { right: 'read', parts: ['office'] },
  answer: z.strictObject({ items: z.array(Inspector) }),
  work: async ({ tx }) => ({
    items: [
      ...(await tx.rows<Shaped<typeof Inspector>>(
        `SELECT o.id, o.name
          FROM register.organisation o
          WHERE o.part = 'customs' AND o.closed_at IS NULL
          ORDER BY o.name, o.id`,
      )),
    ],
  }),
});
