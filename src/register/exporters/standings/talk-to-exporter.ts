import { todayIn } from '../../register.ts';
import { Evidence, Ground } from '../../shapes.ts';
import { step } from '../../step.ts';
import { STANDING } from './standing.ts';

/** 约谈: the exporter is talked to; the standing holds from today. */
export const talkToExporter = step({
  of: STANDING,
  verb: 'talk',
  summary: { en: 'Talk to an exporter', zh: '约谈' },
  input: { ground: Ground, evidence: Evidence },
  brings: async ({ tx }, { ground, evidence }) => ({
    ground,
    evidence,
    since: await todayIn(tx),
  }),
});
