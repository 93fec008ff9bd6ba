import { step } from '../../step.ts';
import { FILING } from './filing.ts';

/** Takes a filing back that is not decided. */
export const withdrawFiling = step({
  of: FILING,
  verb: 'withdraw',
  summary: { en: 'Take a filing back', zh: '撤回备案' },
});
