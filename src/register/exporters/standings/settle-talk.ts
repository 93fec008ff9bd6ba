import { todayIn } from '../../register.ts';
import { Ground } from '../../shapes.ts';
import { step } from '../../step.ts';
import { STANDING } from './standing.ts';

/** The talk is settled. */
export const settleTalk = step({
  of: STANDING,
  verb: 'settle',
  summary: { en: 'Settle a talk', zh: '约谈了结' },
  input: { ground: Ground },
  brings: async ({ tx }, { ground }) => ({ ground, since: await todayIn(tx) }),
});
