import { todayIn } from '../../register.ts';
import { Evidence, Ground } from '../../shapes.ts';
import { step } from '../../step.ts';
import { STANDING } from './standing.ts';

/** The ministry lifts the bar. */
export const liftBar = step({
  of: STANDING,
  verb: 'lift',
  summary: { en: 'Lift a bar', zh: '解除禁止' },
  input: { ground: Ground, evidence: Evidence },
  brings: async ({ tx }, { ground, evidence }) => ({
    ground,
    evidence,
    since: await todayIn(tx),
  }),
});
