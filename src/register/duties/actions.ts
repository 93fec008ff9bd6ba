import { getDuty } from './get-duty.ts';
import { liftDuty } from './lift-duty.ts';
import { listDuties } from './list-duties.ts';

/** What can be done with duties, in the order of the documentation. */
export const DUTY_ACTIONS = {
  title: { en: 'Duties', zh: '许可后义务' },
  actions: { listDuties, getDuty, liftDuty },
};
