import { z } from 'zod';
import { action } from '../../action.ts';
import { PAGE_QUERY, pageSchema } from '../../page-shapes.ts';
import { Name } from '../../shapes.ts';
import { APPLICATION_READERS } from '../application.ts';
import { findApplication } from '../application-rows.ts';
import { ApplicationVehicle } from '../application-shapes.ts';
import { pageOfVehicles } from '../page-of-vehicles.ts';

/** Vehicles of one application, or of all that whoever acts may see, by VIN. */
export const listDecisions = action({
  method: 'GET',
  path: '/v1/decisions',
  summary: { en: 'Vehicles with what is decided of them, by VIN', zh: '单车审核决定列表' },
  access: APPLICATION_READERS,
  query: {
    ...PAGE_QUERY,
    application: z.uuid().optional(),
    state: Name.optional(),
    gate: Name.optional(),
  },
  answer: pageSchema(ApplicationVehicle),
  work: async ({ tx, register, refuse }, asked) => {
    const { application } = asked;
    if (application !== undefined && (await findApplication(tx, application)) === null) {
      refuse('not-found');
    }
    return pageOfVehicles(register, tx, asked);
  },
});
