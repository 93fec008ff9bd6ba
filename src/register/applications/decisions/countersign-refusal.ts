import { step } from '../../step.ts';
import { findVehicle } from '../application-vehicles.ts';
import { documentOfRefusal } from './document-of-refusal.ts';
import { VEHICLE_DECISION } from './vehicle-decision.ts';

/** Signs a proposed refusal as the second person; after a later verdict it is proposed anew. */
export const countersignRefusal = step({
  of: VEHICLE_DECISION,
  verb: 'countersign',
  summary: { en: 'Sign a refusal as the second person', zh: '复核' },
  refusals: ['verdict-missing', 'not-heard', 'refused-together'],
  brings: async ({ tx, refuse, id }) => {
    if ((await findVehicle(tx, id)).refusedWith !== null) refuse('refused-together');
    return {};
  },
  work: ({ register, tx, id }) => documentOfRefusal(register, tx, id),
});
