import { z } from 'zod';
import { action } from '../action.ts';
import { OUTLET } from './outlet.ts';

/** An outlet that whoever acts may see, with its history. */
export const getOutlet = action({
  method: 'GET',
  path: OUTLET.path,
  summary: { en: 'An outlet with its history', zh: '网点及其历史' },
  access: 'public',
  params: { outlet: z.uuid() },
  answer: OUTLET.answer,
  work: ({ register, tx }, { outlet }) => OUTLET.show(register, tx, outlet),
});
