import { action } from '../action.ts';
import { PUBLIC } from '../actor.ts';
import { takeStep } from '../steps/take-step.ts';
import { BY_RECEIPT } from './by-receipt.ts';
import { COMPLAINT } from './complaint.ts';
import { Followed } from './complaint-shapes.ts';
import { complaintByReceipt, followedComplaint } from './followed-complaint.ts';

/** The buyer accepts the answer, and the complaint is closed. */
export const acceptAnswer = action({
  method: 'POST',
  path: '/v1/complaints/receipts/{receipt}/accept',
  summary: { en: 'Accept the answer', zh: '认可答复' },
  access: 'public',
  params: BY_RECEIPT,
  answer: Followed,
  refusals: ['receipt-unknown', 'step-not-in-table'],
  work: ({ tx }, { receipt }) =>
    tx.as(PUBLIC, async () => {
      const { id } = await complaintByReceipt(tx, receipt);
      await takeStep(tx, COMPLAINT, id, 'accept');
      return followedComplaint(tx, receipt);
    }),
});
