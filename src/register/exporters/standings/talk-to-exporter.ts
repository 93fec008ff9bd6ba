import { GROUNDED, groundedColumns, Pieces } from '../../ground-shapes.ts';
import { todayIn } from '../../register.ts';
import { step } from '../../step.ts';
import { STANDING } from './standing.ts';

/** 约谈: the exporter is talked to; the standing holds from today. */
export const talkToExporter = step({
  of: STANDING,
  verb: 'talk',
  summary: { en: 'Talk to an exporter', zh: '约谈' },
  input: { ...GROUNDED, evidence: Pieces },
  brings: async ({ tx }, given) => ({ ...groundedColumns(given), since: await todayIn(tx) }),
});
