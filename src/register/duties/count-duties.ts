import { z } from 'zod';
import { action } from '../action.ts';
import { DUTY_STATE, toldUntil } from './untold.ts';

/** How many duties wait to be met by those whom whoever asks looks after, and how many of them are overdue today. */
export const countDuties = action({
  method: 'GET',
  path: '/v1/duty-counts',
  summary: { en: 'How many duties wait, and how many are overdue', zh: '未办理及逾期义务数量' },
  access: { right: 'read', parts: ['exporter', 'office', 'ministry', 'customs', 'registry'] },
  answer: z
    .strictObject({
      due: z.number().int(),
      overdue: z.number().int(),
      untold: z.number().int().meta({
        description: 'Past their day, while the authority that would have told is late.',
      }),
    })
    .meta({ id: 'DutyCounts' }),
  work: async ({ tx, register }) =>
    tx.one<{ due: number; overdue: number; untold: number }>(
      `SELECT
          count(*)::int AS due,
          (count(*) FILTER (WHERE s.state = 'overdue'))::int AS overdue,
          (count(*) FILTER (WHERE s.state = 'untold'))::int AS untold
        FROM register.duty d
        CROSS JOIN LATERAL (SELECT ${DUTY_STATE} AS state) s
        WHERE d.state = 'open'`,
      [...(await toldUntil(register, tx))],
    ),
});
