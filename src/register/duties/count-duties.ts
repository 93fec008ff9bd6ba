import { z } from 'zod';
import { action } from '../action.ts';

/** How many duties wait to be met by those whom whoever asks looks after, and how many of them are overdue today. */
export const countDuties = action({
  method: 'GET',
  path: '/v1/duty-counts',
  summary: { en: 'How many duties wait, and how many are overdue', zh: '未办理及逾期义务数量' },
  access: { right: 'read', parts: ['exporter', 'office', 'ministry', 'customs', 'registry'] },
  answer: z
    .strictObject({ due: z.number().int(), overdue: z.number().int() })
    .meta({ id: 'DutyCounts' }),
  work: ({ tx }) =>
    tx.one<{ due: number; overdue: number }>(
      `SELECT count(*)::int AS due, (count(*) FILTER (WHERE d.due < register.today()))::int AS overdue
        FROM register.duty d
        WHERE d.state = 'open'`,
    ),
});
