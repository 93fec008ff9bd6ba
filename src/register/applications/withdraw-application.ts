import { step } from '../step.ts';
import { endTelling } from '../telling/tell.ts';
import { APPLICATION } from './application.ts';
import { EMPTY_DRAFT, writeDraft } from './application-drafts.ts';
import { withdrawVehicles } from './application-vehicles.ts';

/**
 * Takes an application back that is not decided, with its vehicles and what was prepared; what was decided of a vehicle
 * stays.
 */
export const withdrawApplication = step({
  of: APPLICATION,
  verb: 'withdraw',
  summary: { en: 'Take an application back', zh: '撤回申请' },
  work: async ({ tx, id }) => {
    await withdrawVehicles(tx, id, null);
    await writeDraft(tx, id, EMPTY_DRAFT);
    await endTelling(tx, { kind: 'application', id });
  },
});
