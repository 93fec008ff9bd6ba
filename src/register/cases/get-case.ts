import { z } from 'zod';
import { action } from '../action.ts';
import { CASE_FILE, CASE_READERS } from './case-file.ts';

/** A case that whoever acts may see, with its steps. */
export const getCase = action({
  method: 'GET',
  path: CASE_FILE.path,
  summary: { en: 'A case', zh: '案件' },
  access: CASE_READERS,
  params: { caseFile: z.uuid() },
  answer: CASE_FILE.answer,
  work: ({ register, tx }, { caseFile }) => CASE_FILE.show(register, tx, caseFile),
});
