import { GROUNDED, groundedColumns, Pieces } from '../../ground-shapes.ts';
import { todayIn } from '../../register.ts';
import { step } from '../../step.ts';
import { STANDING } from './standing.ts';

/** The rectification was done. */
export const clearRectification = step({
  of: STANDING,
  verb: 'clear',
  summary: { en: 'Find it rectified', zh: '整改合格' },
  input: { ...GROUNDED, evidence: Pieces },
  brings: async ({ tx }, given) => ({ ...groundedColumns(given), since: await todayIn(tx) }),
});
