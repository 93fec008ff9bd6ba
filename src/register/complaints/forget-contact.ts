import { action } from '../action.ts';
import { PUBLIC } from '../actor.ts';
import { BY_RECEIPT } from './by-receipt.ts';
import { Followed } from './complaint-shapes.ts';
import { complaintByReceipt, followedComplaint } from './followed-complaint.ts';

/** Forgets how the buyer may be reached, for whoever has the receipt. Once more does nothing. */
export const forgetContact = action({
  method: 'DELETE',
  path: '/v1/complaints/receipts/{receipt}/contact',
  summary: { en: 'Have your address forgotten', zh: '删除联系方式' },
  access: 'public',
  params: BY_RECEIPT,
  answer: Followed,
  refusals: ['receipt-unknown'],
  work: ({ tx }, { receipt }) =>
    tx.as(PUBLIC, async () => {
      await complaintByReceipt(tx, receipt);
      await tx.run('SELECT register.forget_own_contact()');
      return followedComplaint(tx, receipt);
    }),
});
