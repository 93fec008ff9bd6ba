import { action } from '../action.ts';
import { ORGANISED_PARTS } from '../actor.ts';
import { Notices } from './notice-shapes.ts';
import { showNotices } from './show-notices.ts';

/** How whoever asks is told of what happens: mail and calendar, each a person's own. */
export const getNotices = action({
  method: 'GET',
  path: '/v1/notices',
  summary: { en: 'How you are told of what happens', zh: '本人的通知方式' },
  access: { right: 'read', parts: ORGANISED_PARTS },
  answer: Notices,
  work: ({ tx, register }) => showNotices(register, tx),
});
