import { step } from '../step.ts';
import { CASE_FILE } from './case-file.ts';

/** Goes on with a case that was set aside, before its day. */
export const resumeCase = step({
  of: CASE_FILE,
  verb: 'resume',
  summary: { en: 'Go on with a case that was set aside', zh: '恢复办理案件' },
  refusals: ['case-taken'],
});
