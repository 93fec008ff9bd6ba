import { z } from 'zod';
import { action } from '../action.ts';
import { ORGANISED_PARTS } from '../actor.ts';
import { feedReaches, gravestFirst } from '../telling/feed-reach.ts';
import { Reach } from './reach-shapes.ts';

/** How far authorities have told their accounts, what is late first: whoever reads an answer may know it. */
export const listFeedReaches = action({
  method: 'GET',
  path: '/v1/feed-reaches',
  summary: {
    en: 'How far feeds reach, what is late first',
    zh: '各类数据报送截至日期，按逾期天数降序',
  },
  description:
    'A line an authority and account. An account that nobody told stands there where somebody expects it, and of the ' +
    'registry and customs always: a gate is not clear while either is late (G19).',
  access: { right: 'read', parts: ORGANISED_PARTS },
  answer: z.strictObject({ items: z.array(Reach) }),
  work: async ({ tx, register }) => ({ items: gravestFirst(await feedReaches(register, tx)) }),
});
