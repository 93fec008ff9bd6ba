import { GROUNDED, groundedColumns } from '../../ground-shapes.ts';
import { todayIn } from '../../register.ts';
import { step } from '../../step.ts';
import { STANDING } from './standing.ts';

/** The ministry overturns what was done, by somebody who took no part in it. */
export const overturnStanding = step({
  of: STANDING,
  verb: 'overturn',
  summary: { en: 'Overturn a standing', zh: '经申诉撤销' },
  input: GROUNDED,
  brings: async ({ tx }, given) => ({ ...groundedColumns(given), since: await todayIn(tx) }),
});
