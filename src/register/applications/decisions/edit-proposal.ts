import { step } from '../../step.ts';
import { VEHICLE_DECISION } from './vehicle-decision.ts';

/** Takes a proposal back to be written anew, which voids it. */
export const editProposal = step({
  of: VEHICLE_DECISION,
  verb: 'edit',
  summary: { en: 'Take a proposal back, which voids it', zh: '撤回拟办意见' },
});
