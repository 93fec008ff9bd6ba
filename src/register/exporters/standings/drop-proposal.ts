import { step } from '../../step.ts';
import { STANDING } from './standing.ts';

/** What was proposed is dropped. */
export const dropProposal = step({
  of: STANDING,
  verb: 'drop',
  summary: { en: 'Drop what was proposed', zh: '撤回拟办意见' },
  brings: () => ({ notice_en: null, notice_zh: null }),
});
