import { step } from '../step.ts';
import { APPLICATION } from './application.ts';

/** Gives an application back to the queue. */
export const releaseApplication = step({
  of: APPLICATION,
  verb: 'release',
  summary: { en: 'Give an application back to the queue', zh: '退回待办' },
  refusals: ['taken-by-another'],
});
