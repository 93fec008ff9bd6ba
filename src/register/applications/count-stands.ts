import { z } from 'zod';
import { action } from '../action.ts';
import { countOpen, OpenCounts } from './application-vehicles.ts';

/** How the open vehicles of an application stand, for whoever decides; none where it is not seen. */
export const countStands = action({
  method: 'GET',
  path: '/v1/applications/{application}/stands',
  summary: {
    en: 'How many open vehicles of an application may be granted, and why others may not',
    zh: '申请中可准予的未决车辆数，及其余不可准予的原因',
  },
  access: { right: 'read', parts: ['office', 'ministry'] },
  params: { application: z.uuid() },
  answer: OpenCounts,
  work: ({ tx }, { application }) => countOpen(tx, application),
});
