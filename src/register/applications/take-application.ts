import { step } from '../step.ts';
import { APPLICATION } from './application.ts';

/** Takes an application for half an hour, or, by whoever has it, for another half hour. */
export const takeApplication = step({
  of: APPLICATION,
  verb: 'take',
  summary: { en: 'Take an application for half an hour', zh: '领办申请（锁定30分钟）' },
  refusals: ['taken-by-another'],
});
