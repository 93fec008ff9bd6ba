import { z } from 'zod';
import { action } from '../action.ts';
import { APPLICATION, APPLICATION_READERS } from './application.ts';

/** An application with its vehicles, questions, versions, clock and steps. */
export const getApplication = action({
  method: 'GET',
  path: APPLICATION.path,
  summary: { en: 'An application', zh: '申请' },
  access: APPLICATION_READERS,
  params: { application: z.uuid() },
  answer: APPLICATION.answer,
  work: ({ register, tx }, { application }) => APPLICATION.show(register, tx, application),
});
