import { z } from 'zod';
import { action } from '../action.ts';
import { PAGE_QUERY, pageSchema } from '../page-shapes.ts';
import { Name } from '../shapes.ts';
import { APPLICATION, APPLICATION_READERS } from './application.ts';
import { findApplication } from './application-rows.ts';
import { ApplicationVehicle } from './application-shapes.ts';
import { pageOfVehicles } from './page-of-vehicles.ts';

/** Vehicles of one application, by VIN. */
export const listVehiclesOf = action({
  method: 'GET',
  path: `${APPLICATION.path}/vehicles`,
  summary: { en: 'Vehicles of an application, by VIN', zh: '申请所列车辆' },
  access: APPLICATION_READERS,
  params: { application: z.uuid() },
  query: { ...PAGE_QUERY, state: Name.optional(), gate: Name.optional() },
  answer: pageSchema(ApplicationVehicle),
  work: async ({ tx, register, refuse }, asked) => {
    if ((await findApplication(tx, asked.application)) === null) refuse('not-found');
    return pageOfVehicles(register, tx, asked);
  },
});
