import { step } from '../step.ts';
import { COMPLAINT } from './complaint.ts';

/** The office acknowledges a complaint. */
export const acknowledgeComplaint = step({
  of: COMPLAINT,
  verb: 'acknowledge',
  summary: { en: 'Acknowledge a complaint', zh: '受理投诉' },
  refusals: ['complaint-elsewhere'],
});
