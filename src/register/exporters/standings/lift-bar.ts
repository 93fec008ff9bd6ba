import { GROUNDED, groundedColumns, Pieces } from '../../ground-shapes.ts';
import { todayIn } from '../../register.ts';
import { step } from '../../step.ts';
import { STANDING } from './standing.ts';

/** The ministry lifts the bar. */
export const liftBar = step({
  of: STANDING,
  verb: 'lift',
  summary: { en: 'Lift a bar', zh: '解除禁止' },
  input: { ...GROUNDED, evidence: Pieces },
  brings: async ({ tx }, given) => ({ ...groundedColumns(given), since: await todayIn(tx) }),
});
