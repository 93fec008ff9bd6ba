import { action } from '../action.ts';
import { PUBLIC } from '../actor.ts';
import { BY_RECEIPT } from './by-receipt.ts';
import { Followed } from './complaint-shapes.ts';
import { followedComplaint } from './followed-complaint.ts';

/** How a complaint stands, for whoever has its receipt. */
export const followComplaint = action({
  method: 'GET',
  path: '/v1/complaints/receipts/{receipt}',
  summary: { en: 'How a complaint stands, by its receipt', zh: '凭回执查询投诉进展' },
  access: 'public',
  params: BY_RECEIPT,
  answer: Followed,
  refusals: ['receipt-unknown'],
  work: ({ tx }, { receipt }) => tx.as(PUBLIC, () => followedComplaint(tx, receipt)),
});
