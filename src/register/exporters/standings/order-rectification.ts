import { todayIn } from '../../register.ts';
import { step } from '../../step.ts';
import { documentOfStanding } from './document-of-standing.ts';
import { STANDING } from './standing.ts';

/** 责令整改: a second person signs the order, which holds from today. */
export const orderRectification = step({
  of: STANDING,
  verb: 'order',
  summary: { en: 'Sign an order to rectify as the second person', zh: '责令整改（复核）' },
  refusals: ['not-heard'],
  brings: async ({ tx }) => ({ since: await todayIn(tx) }),
  work: ({ register, tx, id }) => documentOfStanding(register, tx, id, 'order'),
});
