import { step } from '../step.ts';
import { heldState, takeStep } from '../steps/take-step.ts';
import { CASE_FILE } from './case-file.ts';

/** Takes a case for half an hour; one that another officer took and left lying is given back first. */
export const takeCase = step({
  of: CASE_FILE,
  verb: 'take',
  summary: { en: 'Take a case for half an hour', zh: '领办案件（锁定30分钟）' },
  refusals: ['case-taken'],
  brings: async ({ tx, id }) => {
    if ((await heldState(tx, CASE_FILE, id)) === 'taken')
      await takeStep(tx, CASE_FILE, id, 'release');
    return {};
  },
});
