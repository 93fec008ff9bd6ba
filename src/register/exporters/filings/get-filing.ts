import { z } from 'zod';
import { action } from '../../action.ts';
import { FILING, FILING_READERS } from './filing.ts';

/** A filing with its clock, questions, versions and steps. */
export const getFiling = action({
  method: 'GET',
  path: FILING.path,
  summary: { en: 'A filing', zh: '备案' },
  access: FILING_READERS,
  params: { filing: z.uuid() },
  answer: FILING.answer,
  work: ({ tx, register }, { filing }) => FILING.show(register, tx, filing),
});
