import { todayIn } from '../../register.ts';
import { Ground } from '../../shapes.ts';
import { step } from '../../step.ts';
import { STANDING } from './standing.ts';

/** The ministry overturns what was done, by somebody who took no part in it. */
export const overturnStanding = step({
  of: STANDING,
  verb: 'overturn',
  summary: { en: 'Overturn a standing', zh: '经申诉撤销' },
  input: { ground: Ground },
  brings: async ({ tx }, { ground }) => ({ ground, since: await todayIn(tx) }),
});
