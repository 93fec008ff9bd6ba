import { step } from '../step.ts';
import { applicationOf, HEARING, windApplication } from './hearing.ts';

/** The exporter expressly waives to answer: what is proposed may be signed at once. */
export const waiveHearing = step({
  of: HEARING,
  verb: 'waive',
  summary: { en: 'Expressly waive to answer', zh: '明示放弃陈述申辩' },
  work: async ({ tx, register, id }) => windApplication(register, tx, await applicationOf(tx, id)),
});
