import { z } from 'zod';
import { step } from '../step.ts';
import { CASE_FILE } from './case-file.ts';
import { Word } from './word.ts';

/** Gives a case to a colleague of the same organisation, whoever had it; with a word why, which stays. */
export const assignCase = step({
  of: CASE_FILE,
  verb: 'assign',
  summary: { en: 'Give a case to a colleague', zh: '指派或移交案件' },
  input: { person: z.uuid(), why: Word },
  refusals: ['case-taken'],
  brings: (_, { person, why }) => ({ taken_by: person, said: why }),
});
