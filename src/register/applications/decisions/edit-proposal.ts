import { step } from '../../step.ts';
import { windClock } from '../../steps/clock-of.ts';
import { APPLICATION } from '../application.ts';
import { findVehicle } from '../application-vehicles.ts';
import { VEHICLE_DECISION } from './vehicle-decision.ts';

/** Takes a proposal back to be written anew, which voids it; an exporter that was told of it is told of this too. */
export const editProposal = step({
  of: VEHICLE_DECISION,
  verb: 'edit',
  summary: { en: 'Take a proposal back, which voids it', zh: '撤回拟办意见' },
  work: async ({ tx, register, id }) => {
    const { application } = await findVehicle(tx, id);
    await windClock(register, tx, APPLICATION, application);
  },
});
