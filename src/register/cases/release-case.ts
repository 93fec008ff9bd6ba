import { step } from '../step.ts';
import { CASE_FILE } from './case-file.ts';

/** Gives a case back: nobody has it then. */
export const releaseCase = step({
  of: CASE_FILE,
  verb: 'release',
  summary: { en: 'Give a case back', zh: '退回案件' },
  refusals: ['case-taken'],
});
