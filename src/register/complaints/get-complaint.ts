import { z } from 'zod';
import { action } from '../action.ts';
import { COMPLAINT, COMPLAINT_READERS } from './complaint.ts';

/** A complaint that whoever acts may see, with what the buyer wrote; that it was read is an event. */
export const getComplaint = action({
  method: 'GET',
  path: COMPLAINT.path,
  summary: { en: 'A complaint', zh: '投诉' },
  description: 'What the buyer wrote is personal: that it was read is an event.',
  access: COMPLAINT_READERS,
  params: { complaint: z.uuid() },
  answer: COMPLAINT.answer,
  work: ({ register, tx }, { complaint }) => COMPLAINT.show(register, tx, complaint),
});
