import { todayIn } from '../../register.ts';
import { step } from '../../step.ts';
import { documentOfStanding } from './document-of-standing.ts';
import { STANDING } from './standing.ts';

/** 禁止申领: a second person signs the bar, in every province and from today. */
export const barExporter = step({
  of: STANDING,
  verb: 'bar',
  summary: { en: 'Sign a bar as the second person', zh: '禁止申领（复核）' },
  refusals: ['not-heard'],
  brings: async ({ tx }) => ({ since: await todayIn(tx) }),
  work: ({ register, tx, id }) => documentOfStanding(register, tx, id, 'bar'),
});
