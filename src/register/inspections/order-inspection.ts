import { z } from 'zod';
import { action } from '../action.ts';
import { Name, Text } from '../shapes.ts';
import { INSPECTION } from './inspection.ts';

const MOST_TEXT = 4000; // not-law: characters

/**
 * Orders that a vehicle is looked at before it is decided: by a port, or by the office itself. It is not granted before
 * that is recorded, or the order is cancelled.
 */
export const orderInspection = action({
  method: 'POST',
  path: '/v1/decisions/{vehicle}/order-inspection',
  summary: { en: 'Order an inspection of a vehicle', zh: '布置车辆查验' },
  access: { right: 'sign', parts: ['office'] },
  params: { vehicle: z.uuid() },
  body: {
    port: z
      .uuid()
      .optional()
      .meta({ description: 'The customs organisation that looks; absent: the office itself.' }),
    reason: Text.max(MOST_TEXT),
    place: Name.trim().min(1),
    lookAt: Text.max(MOST_TEXT).meta({ description: 'What to look at.' }),
  },
  answer: INSPECTION.answer,
  status: 201,
  refusals: ['no-longer-open', 'inspection-ordered'],
  work: async ({ tx, register }, { vehicle, port = null, reason, place, lookAt }) => {
    const { id } = await tx.one<{ id: string }>(
      `INSERT INTO register.inspection (vehicle, port, reason, place, look_at, state, verb)
        VALUES ($1, $2, $3, $4, $5, 'ordered', 'order')
        RETURNING id`,
      [vehicle, port, reason, place, lookAt],
    );
    return INSPECTION.show(register, tx, id);
  },
});
