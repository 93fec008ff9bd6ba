import { countDuties } from './count-duties.ts';
import { getDuty } from './get-duty.ts';
import { acceptStatement, declineStatement, stateDuty } from './judge-statement.ts';
import { liftDuty } from './lift-duty.ts';
import { listDuties } from './list-duties.ts';

/** What can be done with duties, in the order of the documentation. */
export const DUTY_ACTIONS = {
  title: { en: 'Duties', zh: '许可后义务' },
  actions: { listDuties, countDuties, getDuty, liftDuty, stateDuty, acceptStatement, declineStatement },
};
