import { z } from 'zod';
import { COMPLAINT_LIFE } from '../../domain/lives/complaint-life.ts';
import { action } from '../action.ts';
import { takeStep } from '../steps/take-step.ts';
import { COMPLAINT } from './complaint.ts';

/** The office closes a complaint whose answer stands: the step is `accept`, as if the buyer had. */
export const closeComplaint = action({
  method: 'POST',
  path: '/v1/complaints/{complaint}/close',
  summary: { en: 'Close an answered complaint', zh: '办结已答复投诉' },
  access: { right: 'act', parts: ['office', 'ministry'] },
  step: { life: COMPLAINT_LIFE, verb: 'accept' },
  params: { complaint: z.uuid() },
  answer: COMPLAINT.answer,
  refusals: ['complaint-elsewhere'],
  work: async ({ tx, register }, { complaint }) => {
    await takeStep(tx, COMPLAINT, complaint, 'accept');
    return COMPLAINT.show(register, tx, complaint);
  },
});
