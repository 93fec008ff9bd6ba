import { GROUNDED, groundedColumns } from '../../ground-shapes.ts';
import { todayIn } from '../../register.ts';
import { step } from '../../step.ts';
import { STANDING } from './standing.ts';

/** The talk is settled. */
export const settleTalk = step({
  of: STANDING,
  verb: 'settle',
  summary: { en: 'Settle a talk', zh: '约谈了结' },
  input: GROUNDED,
  brings: async ({ tx }, given) => ({ ...groundedColumns(given), since: await todayIn(tx) }),
});
