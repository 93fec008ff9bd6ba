import { todayIn } from '../../register.ts';
import { Evidence, Ground } from '../../shapes.ts';
import { step } from '../../step.ts';
import { STANDING } from './standing.ts';

/** The rectification was done. */
export const clearRectification = step({
  of: STANDING,
  verb: 'clear',
  summary: { en: 'Find it rectified', zh: '整改合格' },
  input: { ground: Ground, evidence: Evidence },
  brings: async ({ tx }, { ground, evidence }) => ({
    ground,
    evidence,
    since: await todayIn(tx),
  }),
});
